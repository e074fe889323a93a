/** Where the knowledge of the language rules comes from. */
export const sources = {
  dekker: {
    name: 'Sidney Dekker, The Field Guide to Understanding “Human Error”',
    url: 'https://sidneydekker.com/books',
  },
  allspaw: {
    name: 'John Allspaw, Blameless PostMortems and a Just Culture',
    url: 'https://www.etsy.com/codeascraft/blameless-postmortems/',
  },
  etsy: {
    name: 'Etsy, Debriefing Facilitation Guide',
    url: 'https://github.com/etsy/DebriefingFacilitationGuide',
  },
  pagerduty: {
    name: 'PagerDuty, The Blameless Postmortem',
    url: 'https://postmortems.pagerduty.com/culture/blameless/',
  },
  google: {
    name: 'Google SRE Book, Postmortem Culture: Learning from Failure',
    url: 'https://sre.google/sre-book/postmortem-culture/',
  },
} as const

export type SourceId = keyof typeof sources
