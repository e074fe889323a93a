/** What keeps what happened: a log, a chat, the memory of those who were asked; as a pattern without groups. */
export const recordNouns =
  '(?:logs?|logbooks?|chats?|channels?|threads?|dashboards?|monitoring|metrics|graphs?|charts?|tickets?|recordings?|transcripts?|pagers?|git|commits?|audit|slack|teams|records?|register|protocols?|minutes|e-?mails?|mailbox|inbox|interviews?|statements?|traces|notes|calendar|cameras?|footage|statistics|exports?|invoices?|status page)'

/** What is a record only where it is named as one: behind an entry, in brackets. */
export const otherRecords =
  '(?:books?|histor(?:y|ian)|archives?|files?|photos?|screenshots?|messages?|consoles?|panels?|changes?|lists?|reports?|database|sheets?|forms?|receipts?|diary|orders?|telemetry|cctv|snapshots?|items?|exhibits?|annex|appendix|cases?|dockets?|folders?|documents?|proofs?)'
