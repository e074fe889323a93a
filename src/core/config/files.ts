/**
 * Files that are postmortems by their name or folder. The words are those that teams use
 * (the templates and public repositories compared in the project's domain notes).
 */
const words = [
  'postmortem',
  'post-mortem',
  'post_mortem',
  'incident',
  'outage',
  'retro',
  'retrospective',
  'after-action',
]

export const defaultFiles: readonly string[] = words.flatMap((word) => [
  `**/*${word}*.{md,markdown}`,
  `**/*${word}*/**/*.{md,markdown}`,
])
