import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'

/** Where the pictures go; nothing of it is committed. */
const FOLDER = 'screenshots'

const { status } = spawnSync(
  process.execPath,
  ['--test', 'packages/testing/src/hosts/hosts.test.ts'],
  { stdio: 'inherit', env: { ...process.env, CANDOR_PICTURES: FOLDER } },
)
mkdirSync(FOLDER, { recursive: true })
const pictures = readdirSync(FOLDER).filter((file) => file.endsWith('.png'))
const figures = pictures.map(
  (file) =>
    `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${file}</figcaption></figure>`,
)
writeFileSync(
  `${FOLDER}/index.html`,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Candor in every page</title>
<style>body { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; font: 12px system-ui }
figure { margin: 0 } img { width: 100%; border: 1px solid #ccc }</style>${figures.join('\n')}</html>\n`,
)
console.log(`${pictures.length} pictures: ${FOLDER}/index.html`)
process.exitCode = status ?? 1
