/** How an entry of an account begins, and whoever speaks or acts in it. */

/** What stands before the first word of a timeline entry: a clock, a zone, marks. */
export const entryLead =
  /^(?:\[\uFFFC{4,9}\]|[\s*_\p{Extended_Pictographic}\uFE0F\u200D:,;.~≈|(>–—-]|\d{1,4}(?:[-/.:hT]\d{1,2}){0,5}(?:[.,]\d+)?|(?:am|pm|AM|PM|Z|z|UTC|GMT|UT|C?ES?T|[PMC][SD]T|EDT|BST|IST|AE[SD]T|JST|WAT|EAT|CAT|SAST|WIB|HKT|SGT|NZ[SD]T|WES?T|EES?T|hrs?|h)(?![\p{L}])|\+\d{1,2}(?::?\d{2})?(?: ?min(?:utes)?)?|\)|T\d\d:\d\d(?::\d\d)?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|TL;DR)[a-z]{0,6}(?![\p{L}])){0,40}/u

/** A clock with which a line of an account begins, also in brackets, whose words are masked. */
export const clockLead =
  /^[\s*_(~≈]{0,4}(?:\[\uFFFC{4,9}\]|\[?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}[:.h]\d{2}(?![\d%]| ?(?:%|[A-Z]?B\b|euros?|dollars)))/u

/** Behind the name of the one who speaks or acts: “DMC: …”, “TKA - …”, “(Nkechi) …”. */
export const speaks =
  /^(?:[*_)\]]{0,3}\s{0,3}(?::|–|—|-|→|->|>)(?=\s|$)|\) )|^[*_]{1,3} ?[–—:-] |^ (?:to|→|->) \p{Lu}[\p{L}-]{1,20}:/u
