import assert from 'node:assert/strict'
import {documentDay, parseDocument} from '../../../src/core/index.ts'

describe('the day that a document is about', () => {
  const cases: readonly (readonly [what: string, file: string, text: string, day: string | undefined])[] = [
    [
      'is that of the incident, not that of publication',
      'a.md',
      '---\npublished: 2026-04-09\nstarted: 2026-03-30T22:10:00Z\nresolved: 2026-04-01T00:20:00Z\n---\n',
      '2026-03-30',
    ],
    ['stands in its first title', 'a.md', '# Late parcels on 12 March 2026\n', '2026-03-12'],
    ['stands in a title that names it', 'a.md', '# Late parcels\n\n## Date: 12th March 2026\n', '2026-03-12'],
    ['stands in its name', 'b/2026_03_12-parcels.md', '# Late parcels\n', '2026-03-12'],
    ['stands in its name without marks', 'b/20260312_parcels.md', '# Late parcels\n', '2026-03-12'],
    [
      'is the first that its account names, not that of an older change',
      'a.md',
      '# Late parcels\n\nOn March 12, 2026 the belt stopped.\n\n## Timeline\n\n- 2025-11-02 10:00 Change merged\n- 2026-03-12 09:00 Belt stops\n',
      '2026-03-12',
    ],
    [
      'is not one that the background names',
      'a.md',
      '# Late parcels\n\n## Background\n\nThe belt was built on 4 May 2019.\n\n### The belt\n\nIt was cleaned on 2 June 2025.\n\n## Summary\n\nOn 12 March 2026 the belt stopped.\n',
      '2026-03-12',
    ],
    [
      'is none where only the background names one',
      'a.md',
      '# Late parcels\n\n## 1. Context\n\nThe belt was built on 4 May 2019.\n\n## Summary\n\nThe belt stopped.\n',
      undefined,
    ],
    [
      'is that of the first entry where nothing else says it',
      'a.md',
      '# Late parcels\n\n## Timeline\n\n- 2026-03-12 09:00 Belt stops\n- 2026-03-13 10:00 Belt runs\n',
      '2026-03-12',
    ],
    ['is that of publication at last', 'a.md', '---\npublished: 2026-04-09\n---\n', '2026-04-09'],
    [
      'is none where no day has a year',
      'a.md',
      '# Late parcels\n\nOn 12 March the belt stopped.\n',
      undefined,
    ],
  ]
  for (const [what, file, text, day] of cases)
    it(what, () => assert.equal(documentDay(parseDocument(text), file), day))
})
