import type { TestRunnerPlugin } from '@web/test-runner'

/**
 * The runner's page clones what a test ends with, which fails for an element that an assertion has
 * compared: the runner would wait for ever. Names the element instead.
 */
export const failuresWithElements = (): TestRunnerPlugin => ({
  name: 'failures-with-elements',
  transform({ path, body }) {
    if (path !== '/__web-dev-server__web-socket.js') return undefined
    const named = '(key, value) => value instanceof Node ? value.nodeName : value'
    return String(body).replace('structuredClone(obj)', `JSON.parse(JSON.stringify(obj, ${named}))`)
  },
})
