import type { PlacedFault, Role, WritingList } from '@candor/protocol'
import { MAX_BODY_BYTES, WRITING_LISTS } from '@candor/protocol'
import * as schema from '@candor/protocol/schema'
import { failure, json } from '../answer.ts'
import { readBody } from '../limit.ts'
import type { Done, Writer } from '../loop/create-writer.ts'
import { createWriter } from '../loop/create-writer.ts'
import type { Refusal } from '../loop/refusal.ts'
import type { Route } from '../routes.ts'
import type { Settings } from '../settings.ts'
import { parse } from '../validate.ts'

/** `POST /v1/answers`, `/v1/announcements`, `/v1/ideas`, `/v1/replies` and `/v1/undo`. */
export function postWritings(settings: Settings): Route[] {
  const writer = createWriter(settings)
  const lists = WRITING_LISTS.map((list) => toRoute(settings, list, writing(writer, list)))
  return [...lists, toRoute(settings, 'undo', undoing(writer))]
}

type Act = (body: unknown, role: Role) => Promise<Response>

const writing =
  (writer: Writer, list: WritingList): Act =>
  async (body, role) => {
    const { data } = schema.writing.safeParse(body)
    return data ? answerTo(await writer.write({ ...data, list, role })) : failure('not-valid')
  }

const undoing =
  (writer: Writer): Act =>
  async (body, role) => {
    const { data } = schema.undo.safeParse(body)
    return data ? answerTo(await writer.undo(data.version, role)) : failure('not-valid')
  }

const answerTo = (result: Done | Refusal): Response =>
  'code' in result
    ? failure(result.code, explained(result))
    : json(result, 200, { 'cache-control': 'no-store' })

const explained = ({ faults = [] }: Refusal): Parameters<typeof failure>[1] =>
  faults.length > 0 ? { message: faults.map(inWords).join('; '), faults } : {}

const inWords = ({ at, message }: PlacedFault): string => (at ? `${at}: ${message}` : message)

const toRoute = (
  { access }: Pick<Settings, 'access'>,
  name: WritingList | 'undo',
  act: Act,
): Route => ({
  path: `/v1/${name}`,
  method: 'POST',
  open: false,
  async handle(request) {
    const role = await access(request)
    if (role instanceof Response) return role
    if (role !== 'lead') return failure('forbidden')
    const body = await bodyOf(request)
    return body instanceof Response ? body : act(body.json, role)
  },
})

/** A form of another site can send no JSON that says it is JSON. */
async function bodyOf(request: Request): Promise<{ json: unknown } | Response> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\b/i.test(type))
    return failure('not-json', { message: 'Send JSON, with "Content-Type: application/json".' })
  const body = await readBody(request, MAX_BODY_BYTES)
  if (typeof body === 'string') return failure(body)
  const json = parse(body)
  return json === undefined ? failure('not-json') : { json }
}
