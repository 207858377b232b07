#!/usr/bin/env node
import { command } from './command.ts'

const { code, out, err } = command(process.argv.slice(2), new Date().toISOString().slice(0, 10))
process.stdout.write(out)
process.stderr.write(err)
process.exitCode = code
