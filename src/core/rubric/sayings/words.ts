/** What a document calls itself, or the meeting that it tells of. */
export const review =
  'review|retro\\w*|post-?mortem|document|session|meeting|write-?up|analysis|account|page|paper|text|post|note|report|summary|letter'

/** A document that speaks of itself: “this page”, “the present report”, “our post-mortem”. */
export const itself = `(?:this|these|the|our) (?:present |incident |public |short |internal )?(?:${review})s?`

/** Readers and others who are many: by a word for all of them, or by what they do. */
export const people =
  '(?:everyone|everybody|anyone|anybody|those|people|readers|whoever|all of us|colleagues|employees|staff|customers?|clients|users?|members|partners|stakeholders|leadership|management|leads?|heads|board|council|executives|responders|volunteers|nurses|on-call|support|operations|engineering|teams?|squads?|crews?|shifts?|groups?|departments?|committee|council|board|trust|authority|regulator|unions?|company|organi[sz]ation|community|department|plants|offices|\\p{L}{2,}(?:eers|erators|opers|isors|agers|ectors|chers|orkers|ainers|ivers|nners|ants|ists|ians|ees))'

/** Up to four words before a noun: “the two other”. */
export const upToFour = "(?:[\\p{L}\\d’'-]+,? ){0,4}?"
