/** Titles in front of a name, which go with it. */

const short = '(?:Dr|Mr|Mrs|Ms|Mx|Mme|Mlle|Prof|Sgt|Lt|Capt|Cpt|Col|Gen|Rev|Sra|Sri|Shri|Hr|Ing|Dipl-Ing)'
const long =
  '(?:Sir|Lady|Professor|Doctor|Miss|Madam|Madame|Mademoiselle|Herr|Frau|Señor|Señora|Senhora?|Doña|Signora?|Monsieur|Mevrouw|Meneer|Captain|Sergeant|Inspector|Sister|Brother|Uncle|Auntie)'
/** “Old Tom”: on a word that may be no name they are no title. */
const nick = '(?:Old|Young|Big|Little)'

export const title = new RegExp(`(?:^|[\\s("“*])((?:${short}\\.?|${long}|${nick}) )$`, 'u')

export const nickname = new RegExp(`^${nick} `, 'u')

/** A word that is one, or stands before names as one does. */
export const titleWord = new RegExp(`^(?:${short}|${long}|${nick}|TL;DR)$`, 'u')
