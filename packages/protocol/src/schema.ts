export { content } from './content.schema.ts'
export { undo, writing } from './loop.schema.ts'
export { batch, envelope, event, withdrawal } from './event.schema.ts'
