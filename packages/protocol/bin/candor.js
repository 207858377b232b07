#!/usr/bin/env node
// Stands here, and not in dist, so that npm finds it to link before anything is built.
import '../dist/cli/cli.js'
