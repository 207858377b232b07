import type { TestRunnerPlugin } from '@web/test-runner'
import { hostPage } from './host-page.ts'
import { HOSTS } from './hosts.ts'

/**
 * Serves the pages of the hosts to tests in a browser: `/hosts/3/` is the page of the fourth, which
 * starts the widget by the module given, and not by the built script.
 */
export const serveHosts = (module: string): TestRunnerPlugin => ({
  name: 'serve-hosts',
  serve({ path, origin }) {
    const [, number, file] = /^\/hosts\/(\d+)\/(.*)$/.exec(path) ?? []
    const host = HOSTS[Number(number)]
    const body = host && hostPage(host, origin)[`/${file || 'alone'}`]
    if (body === undefined) return undefined
    if (file) return { body }
    const headers = Object.entries(host?.headers ?? {}).map(([name, value]) => [
      name,
      value.replaceAll('COLLECTOR', origin),
    ])
    return {
      body: body.replace('</head>', `<script type="module" src="${module}"></script></head>`),
      type: 'html',
      headers: Object.fromEntries(headers),
    }
  },
})
