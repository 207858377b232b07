import { copyFileSync, writeFileSync } from 'node:fs'

const DIST = 'packages/protocol/dist'

/** Writes the description of content files that editors read, and the starter as it was written. */
export async function describeContent() {
  const { contentJsonSchema } = await import('../packages/protocol/dist/schema.js')
  writeFileSync(`${DIST}/content.schema.json`, `${JSON.stringify(contentJsonSchema())}\n`)
  // The compiler sets JSON in lines of its own.
  copyFileSync('packages/protocol/src/starter/content.json', `${DIST}/starter/content.json`)
}
