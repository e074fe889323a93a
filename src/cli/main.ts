#!/usr/bin/env node
import process from 'node:process'
import {setFlagsFromString} from 'node:v8'
import {reasonOf} from './io.ts'
import {nodeIo} from './node-io.ts'
import {exitCodes, run} from './run.ts'

/** A reader that has seen enough (`postmortem lint . | head`) is no failure; a full disk is. */
function onStreamError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return
  console.error(`postmortem: ${reasonOf(error)}`)
  process.exit(exitCodes.failure)
}

function onCrash(error: unknown): void {
  console.error(error)
  process.exitCode = exitCodes.failure
}

// A run is over before code that V8 optimises early has paid for that, unless it is a server's. Later versions know this
// setting by another name. Patterns are many and used often: compiling them first for an interpreter is in vain.
if (process.versions.v8.startsWith('11.') && process.argv[2] !== 'mcp') {
  setFlagsFromString('--interrupt-budget=1200000')
  setFlagsFromString('--no-regexp-tier-up')
}

process.stdout.on('error', onStreamError)
process.stderr.on('error', onStreamError)
// So it ends if it ends before it was finished.
process.exitCode = exitCodes.failure
run(process.argv.slice(2), nodeIo()).then((code) => (process.exitCode = code), onCrash)
