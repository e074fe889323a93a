/**
 * What action items are for. Sources: the classes of the Pack's tracker (prevent, detect, mitigate, respond, process)
 * and its types (fix, guardrail, instrumentation, runbook, process, scope),
 * the types of the Google SRE book (appendix D: mitigate, prevent, process, other) and workbook (ch. 10: investigate,
 * prevent, mitigate, detect, repair).
 */
export const actionCategories = {
  prevent: {
    means: 'it makes the trigger less likely',
    words: /\bprevent\w*|\bguardrails?\b|\bharden\w*|\beliminat\w*|\brobustness\b|\bavoid\w*|\bproactive\b/i,
  },
  detect: {
    means: 'it is noticed sooner',
    words:
      /\bdetect\w*|\bmonitor\w*|\balert\w*|\bobservab\w*|\bmetrics?\b|\bvisibility\b|\binstrument\w*|\btelemetry\b|\blogging\b/i,
  },
  mitigate: {
    means: 'it ends sooner or does less harm',
    words:
      /\bmitigat\w*|\brepair\w*|\brecover\w*|\bcontain\w*|\brestor\w*|\bfix\w*|\bcorrective\b|\bremed\w*|\bresilien\w*/i,
  },
  respond: {
    means: 'people act on it sooner or better',
    words:
      /\brespon[ds]\w*|\bincident\b|\bcommunicat\w*|\brunbooks?\b|\bplaybooks?\b|\bescalat\w*|\bon-?call\b|\btraining\b/i,
  },
  process: {
    means: 'how the team works changes',
    words:
      /\bprocess\w*|\bpolic\w*|\bdoc(?:s|ument\w*)?\b|\binvestigat\w*|\breview\w*|\bculture\b|\borgani[sz]\w*|\bother\b|\btechnical\b|\btooling\b|\binfra\w*|\btest\w*|\bscop(?:e|ing)\b/i,
  },
} as const satisfies Readonly<Record<string, {readonly means: string; readonly words: RegExp}>>

export type ActionCategory = keyof typeof actionCategories

/** The categories that a cell or field names; one may name several (`detect, mitigate`). */
export function categoriesIn(words: string): ActionCategory[] {
  const all = Object.entries(actionCategories) as [ActionCategory, {words: RegExp}][]
  return all.filter(([, data]) => data.words.test(words)).map(([name]) => name)
}
