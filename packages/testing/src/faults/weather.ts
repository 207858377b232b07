import type { Disturbance } from './disturbances.ts'
import type { Point } from './fault-proxy.ts'
import type { Fault } from './faults.ts'
import type { Weights } from './pick.ts'

/** How rough it gets. */
export interface Weather {
  faults: Weights<Fault>
  disturbances: Weights<Disturbance>
  /** When a disturbance comes: with the first Send, at a point on the way of a batch, or at last. */
  moments: Weights<Point | 'at once' | 'at last'>
}

/** Everything may happen, at any moment. */
export const STORM: Weather = {
  faults: {
    pass: 8,
    slow: 1,
    'reset before the request': 1,
    'reset in the request': 1,
    'reset before the answer': 1,
    'reset in the answer': 1,
    'too many requests': 1,
    unavailable: 1,
    'server error': 1,
    'too large': 1,
    'truncated answer': 1,
    'login page': 1,
  },
  disturbances: {
    nothing: 2,
    'collector killed': 3,
    'tab killed': 2,
    'browser killed': 2,
    reloaded: 2,
    'navigated away': 1,
    'tab closed': 1,
    'gone offline': 1,
  },
  moments: {
    'at once': 2,
    arrived: 1,
    forwarded: 1,
    answered: 1,
    'handed on': 1,
    'at last': 1,
  },
}
