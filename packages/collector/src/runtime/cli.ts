#!/usr/bin/env node
import { sqlite } from '../store/sqlite.ts'
import { command } from './command.ts'

await command(sqlite)
