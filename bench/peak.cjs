'use strict'
// Loaded into each process that is measured: leaves a note of the most memory that it ever held, in KB.
process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.PEAK_NOTE, String(process.resourceUsage().maxRSS))
})
