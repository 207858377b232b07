import type { ErrorBody, Loop, PlacedFault } from '@candor/protocol'

/** Why something was not done. */
export type Trouble =
  | { why: 'not-valid'; says: string; faults: PlacedFault[] }
  | {
      why:
        | 'conflict'
        | 'not-found'
        | 'unauthorized'
        | 'forbidden'
        | 'locked'
        | 'busy'
        | 'unreachable'
        | 'odd'
      says: string
    }

export interface Done {
  id: string
  version: number
}

/** Speaks to the collector with the lead's token. Nothing rejects. */
export interface Asking {
  loop(): Promise<Loop | Trouble>
  /** `name`: of the list, or `undo`. */
  write(name: string, body: object): Promise<Done | Trouble>
}

export const isTrouble = (answer: object): answer is Trouble => 'why' in answer

export function askCollector(send: typeof fetch, token: () => string | null): Asking {
  const ask = async (path: string, init: RequestInit): Promise<{ body: unknown } | Trouble> => {
    const given = token()
    const headers = new Headers(init.headers)
    if (given !== null) headers.set('authorization', `Bearer ${given}`)
    let response: Response
    try {
      response = await send(path, { ...init, headers, cache: 'no-store' })
    } catch {
      return trouble('unreachable')
    }
    const body: unknown = await response.json().catch(() => null)
    return response.status === 200 ? { body } : troubleOf(response.status, body)
  }
  return {
    async loop() {
      const answer = await ask('/v1/loop', {})
      if (isTrouble(answer)) return answer
      return isLoop(answer.body) ? answer.body : trouble('odd')
    },
    async write(name, body) {
      const answer = await ask(`/v1/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (isTrouble(answer)) return answer
      return isDone(answer.body) ? answer.body : trouble('odd')
    },
  }
}

const trouble = (why: Exclude<Trouble['why'], 'not-valid'>, says = ''): Trouble => ({ why, says })

function troubleOf(status: number, body: unknown): Trouble {
  const error = errorOf(body)
  const says = error?.message ?? ''
  if (error?.code === 'too-many-requests') return trouble('locked', says)
  if (status === 429 || status >= 500) return trouble('busy', says)
  switch (error?.code) {
    case 'not-valid':
      return { why: 'not-valid', says, faults: error.faults ?? [] }
    case 'conflict':
    case 'not-found':
    case 'unauthorized':
    case 'forbidden':
      return trouble(error.code, says)
    default:
      return trouble('odd', says)
  }
}

function errorOf(body: unknown): ErrorBody['error'] | undefined {
  if (!isObject(body) || !('error' in body) || !isObject(body.error)) return undefined
  return 'code' in body.error && 'message' in body.error
    ? (body.error as ErrorBody['error'])
    : undefined
}

const isObject = (body: unknown): body is object => typeof body === 'object' && body !== null

const isDone = (body: unknown): body is Done => isObject(body) && 'id' in body && 'version' in body

const isLoop = (body: unknown): body is Loop =>
  isObject(body) && 'lists' in body && 'changes' in body && 'role' in body
