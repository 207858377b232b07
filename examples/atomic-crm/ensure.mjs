import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Installs and builds the CRM unless that has been done from these very files. */
export async function ensureAtomicCrm() {
  const packages = ['package-lock.json', 'package.json']
  const sources = (await readdir(`${root}src`)).sort().map((name) => `src/${name}`)
  const installed = await hash(packages)
  const built = await hash([...packages, 'build.mjs', ...sources])

  if ((await stamp('dist')) === built) return
  if ((await stamp('node_modules')) !== installed) {
    await npm('ci')
    await writeFile(`${root}node_modules/.stamp`, installed)
  }
  await npm('run', 'build')
  await writeFile(`${root}dist/.stamp`, built)
}

async function hash(names) {
  const sum = createHash('sha256')
  for (const name of names) sum.update(`${name}\n`).update(await readFile(root + name))
  return sum.digest('hex')
}

const stamp = (folder) => readFile(`${root}${folder}/.stamp`, 'utf8').catch(() => null)

async function npm(...args) {
  const options = { cwd: root, shell: process.platform === 'win32' }
  await promisify(execFile)('npm', args, options).catch(({ message, stdout }) => {
    throw new Error(`Atomic CRM: ${message}\n${stdout}`)
  })
}
