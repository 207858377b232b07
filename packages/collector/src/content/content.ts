import type { Content } from '@candor/protocol'
import { MAX_CONTENT_BYTES } from '@candor/protocol'
import { checkContent, faultText } from '@candor/protocol/schema'
import { starter } from '@candor/protocol/starter'

/**
 * The content of a site: an object, the path of a JSON file (where the runtime has files), or the
 * starter where nothing is given.
 *
 * @throws with the place of each fault, one per line: `content.json: tips[2].until: …`
 */
export function contentOf(source: string | Content | undefined): Content {
  if (source === undefined) return starter
  if (typeof source !== 'string') return checked(source, 'content')
  return checked(parsed(read(source), source), nameOf(source))
}

function read(path: string): string {
  const fs = globalThis.process?.getBuiltinModule?.('node:fs')
  if (!fs)
    throw new Error(`${path}: this runtime has no files. Import the JSON and pass the object.`)
  try {
    return fs.readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Error(`${path}: the content file cannot be read (${messageOf(cause)}).`, { cause })
  }
}

function parsed(json: string, path: string): unknown {
  if (new TextEncoder().encode(json).length > MAX_CONTENT_BYTES)
    throw new Error(
      `${nameOf(path)}: more than ${MAX_CONTENT_BYTES} bytes, which no widget loads. Take out what is over.`,
    )
  // What stands there for bytes that are none of a text.
  if (json.includes('\uFFFD'))
    throw new Error(`${nameOf(path)}: is not in UTF-8. Save it as UTF-8.`)
  try {
    // Some editors begin a file with a mark of its encoding.
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new Error(`${nameOf(path)}: not valid JSON (${messageOf(cause)}).`, { cause })
  }
}

function checked(input: unknown, name: string): Content {
  const result = checkContent(input)
  if ('faults' in result)
    throw new Error(result.faults.map((fault) => `${name}: ${faultText(fault)}`).join('\n'))
  // For editors: of no use to those who fetch it.
  const { $schema: _, ...content } = result.content
  return content
}

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
