export { content } from './content.schema.ts'
export { batch, envelope, event, withdrawal } from './event.schema.ts'
