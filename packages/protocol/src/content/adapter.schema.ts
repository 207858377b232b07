import * as z from 'zod'
import { VIEWS } from '../context.ts'
import { matching, object, slug } from './parts.schema.ts'
import { HOST_PATTERN, ROUTE_PATTERN } from '../patterns.ts'

const route = z.strictObject({
  at: matching(ROUTE_PATTERN, 'a path that begins with "/", with one ":name" in each part of it')
    .max(200)
    .describe('Path of the address. ":object" is looked up among the objects, ":name" is dropped.'),
  view: z.enum(VIEWS).describe('What the screen is for.'),
  object: object.describe('Where the address does not name the object.').exactOptional(),
})

/** How the addresses of one CRM are read. */
export const adapter = z.strictObject({
  app: slug.describe('Which CRM. It goes before a built-in one of the same name.'),
  hosts: z
    .array(matching(HOST_PATTERN, 'the end of a host name such as ".crm.example.com"'))
    .describe('Ends of host names. Left out: only where the app is configured.')
    .exactOptional(),
  objects: z.array(object).describe('Objects that may be named. Any other becomes "other".'),
  routes: z.array(route).describe('The first that matches wins.'),
})
