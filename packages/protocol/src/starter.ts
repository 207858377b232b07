import type { Content } from './content.ts'
import json from './starter/content.json' with { type: 'json' }

const { $schema: _, ...content } = json

/**
 * What is served until an operator writes a content file of their own: shows every part of one,
 * in two languages, with promises that hold in any CRM.
 */
export const starter = content as Content
