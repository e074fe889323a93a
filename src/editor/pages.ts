/** The pages that VS Code keeps over a reload of the window, by the type of their panel. */
export const pages = {
  scoreReport: 'postmortem.scoreReport',
  followThrough: 'postmortem.followThrough',
} as const

export type Page = (typeof pages)[keyof typeof pages]
