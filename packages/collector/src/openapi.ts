import { batch, content, withdrawal } from '@candor/protocol/schema'

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
        ...get('What is published, and what is waiting', answers('report'), errors(401, 503)),
        security: [{ token: [] }],
      },
    },
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
    pending: list(object({ question: STRING, enough: BOOLEAN })),
  }),
  manifest: object({ added: list(OBJECT), sent: OBJECT }),
  health: object({ ok: BOOLEAN }),
  error: object({ error: object({ code: STRING, message: STRING }) }),
}
