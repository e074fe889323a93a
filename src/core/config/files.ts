/** What stands in the name or folder of a postmortem, whatever is around it. */
const contained = ['postmortem', 'post-mortem', 'post_mortem', 'incident', 'outage', 'after-action']
/** What stands there as a word of its own: `retrofit` and `retroactive` are other things. */
const separate = ['retro', 'retros', 'retrospective', 'retrospectives']

const parts = [
  ...contained.map((word) => `*${word}*`),
  ...separate.map((word) => `{,*[-_. ]}${word}{,[-_. ]*}`),
]

/** Globs of files that are postmortems by their name or folder alone. */
export const defaultFiles: readonly string[] = parts.flatMap((part) => [
  `**/${part}.{md,markdown}`,
  `**/${part}/**/*.{md,markdown}`,
])
