import type { WritingList } from '@candor/protocol'
import { WRITING_LISTS } from '@candor/protocol'
import { batch, content, undo, withdrawal, writing } from '@candor/protocol/schema'

/** The API in OpenAPI 3.1. What comes in is described by the very schemas that check it. */
export const openapi = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Candor collector',
    version: '1',
    description: 'Takes anonymous feedback in batches and gives reports of groups only.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  paths: {
    '/v1/events': { post: takesEvents },
    '/v1/withdraw': { post: withdraws },
    '/v1/content': {
      get: get('The content file of the site', answers('content'), { 304: NOT_MODIFIED }),
    },
    '/v1/report': {
      get: {
        ...get('What is published, and what is waiting', answers('report'), {
          304: NOT_MODIFIED,
          ...errors(401, 429, 503),
        }),
        security: [{ token: [] }],
      },
    },
    '/v1/loop': {
      get: {
        ...get('What leads have written, and every change', answers('loop'), errors(401, 429, 503)),
        security: [{ token: [] }],
      },
    },
    ...Object.fromEntries(WRITING_LISTS.map((list) => [`/v1/${list}`, { post: writes(list) }])),
    '/v1/undo': { post: takesBack },
    '/content.schema.json': {
      get: get('What an editor needs to know of content files, in JSON Schema', {
        'application/schema+json': { schema: OBJECT },
      }),
    },
    '/v1/manifest': { get: get('Every key that can leave a browser', answers('manifest')) },
    '/healthz': { get: get('Whether the store answers', answers('health'), errors(503)) },
  },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    schemas: {
      batch: batch.toJSONSchema(),
      withdrawal: withdrawal.toJSONSchema(),
      content: content.toJSONSchema(),
      writing: writing.toJSONSchema(),
      undo: undo.toJSONSchema(),
      ...ANSWERS,
    },
  },
})

const answers = (schema: string) => ({
  'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
})

const errors = (...statuses: number[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: 'Not done, and why', content: answers('error') },
    ]),
  )

const NOT_MODIFIED = { description: 'The client has it already' }

const get = (summary: string, body: object, others: object = {}) => ({
  summary,
  responses: { 200: { description: summary, content: body }, ...others },
})

const takesEvents = {
  summary: 'Takes a batch; each event is accepted, a duplicate or rejected',
  requestBody: { required: true, content: answers('batch') },
  responses: {
    202: { description: 'What was accepted is durable', content: answers('batchResult') },
    ...errors(400, 404, 413, 429, 503),
  },
}

const withdraws = {
  summary: 'Takes back a feedback or an idea that is not published yet',
  requestBody: { required: true, content: answers('withdrawal') },
  responses: {
    200: { description: 'Whether it was taken back', content: answers('withdrawn') },
    ...errors(400, 413, 429, 503),
  },
}

const writes = (list: WritingList) => ({
  summary: `Writes one of the ${list}: an entry of \`${list}\` in the content file, without its id`,
  requestBody: { required: true, content: answers('writing') },
  security: [{ token: [] }],
  responses: {
    200: { description: 'It is part of the next content', content: answers('done') },
    ...errors(400, 401, 403, 404, 409, 413, 429, 503),
  },
})

const takesBack = {
  summary: 'Takes back the latest change of a thing',
  requestBody: { required: true, content: answers('undo') },
  security: [{ token: [] }],
  responses: {
    200: { description: 'It is as it was before', content: answers('done') },
    ...errors(400, 401, 403, 404, 409, 413, 429, 503),
  },
}

const object = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
})
const list = (items: object) => ({ type: 'array', items })
const STRING = { type: 'string' }
const BOOLEAN = { type: 'boolean' }
const NUMBER = { type: 'integer' }
const OBJECT = { type: 'object' }
const CELLS = list({ anyOf: [STRING, object({ app: STRING, object: STRING, view: STRING })] })
const FAULTS = list(object({ at: STRING, message: STRING }))

const ANSWERS = {
  batchResult: object({
    accepted: list(STRING),
    duplicate: list(STRING),
    rejected: list(object({ id: { type: ['string', 'null'] }, reason: STRING })),
  }),
  withdrawn: object({ withdrawn: BOOLEAN }),
  report: object({
    policy: object({ k: NUMBER, textK: NUMBER, by: OBJECT }),
    windows: list(
      object({
        from: STRING,
        to: STRING,
        questions: list(
          object({
            question: STRING,
            blocks: list(object({ cells: CELLS, n: NUMBER, counts: OBJECT })),
          }),
        ),
        texts: list(object({ question: STRING, cells: CELLS, texts: list(STRING) })),
      }),
    ),
    pending: list({
      type: 'object',
      properties: { question: STRING, enough: BOOLEAN, lapsed: NUMBER },
      required: ['question', 'enough'],
    }),
  }),
  loop: object({ role: STRING, lists: OBJECT, changes: list(OBJECT) }),
  done: object({ id: STRING, version: NUMBER }),
  manifest: object({ added: list(OBJECT), sent: OBJECT }),
  health: object({ ok: BOOLEAN }),
  error: object({
    error: {
      type: 'object',
      properties: { code: STRING, message: STRING, faults: FAULTS },
      required: ['code', 'message'],
    },
  }),
}
