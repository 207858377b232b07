/*
 * `candor-collector` with a store that acknowledges before it writes. What looks for lost events must find them here.
 */
import { command } from '../runtime/command.ts'
import { sqlite } from '../store/sqlite.ts'
import { hasty } from './hasty.ts'

await command((path) => hasty(sqlite(path)))
