/** What Lanternfish Post, an invented parcel carrier, might write. */

/** No wording to mend; recognised by its sections alone. */
export const clean = `# Label printers stood still

## Summary

Label printers in the Vossfeld depot stood still for 40 minutes.

## Impact

1,200 parcels left one day late.
`

/** One finding of \`no-should-have\`, in line 5. */
export const hindsight = `# Label printers stood still

## Summary

The change should have been tested before it went out.

## Impact

1,200 parcels left one day late.
`

/** One finding of `no-placeholder`, in line 5. */
export const unfinished = `# Label printers stood still

## Summary

TBD

## Impact

1,200 parcels left one day late.
`

/** Front matter that names a person and her role, and a sentence with her name that the role can safely replace. */
export const named = `---
type: incident
participants:
  - {name: Ines Duarte, role: on-call engineer}
---

# Label printers stood still

## Summary

At 10:02 UTC Ines Duarte restarted the print spooler.

## Impact

1,200 parcels left one day late.
`

/** An open item in time, one overdue, one done, and one without fields. */
export const tracked = `# Label printers stood still

## Summary

Label printers stood still for 40 minutes.

## Action items

| Action | Owner | Due | Status | Ticket | Type | Priority |
| --- | --- | --- | --- | --- | --- | --- |
| Alert on a spooler queue over 500 labels | Print team | 2026-06-30 | Open | LAB-41 | detect | P1 |
| Add a second spooler to the depot | @tomasz | 1 June 2026 | Open | LAB-42 | prevent | P2 |
| Write the runbook for a stuck queue | Print team | 2026-05-02 | Done | | | |
| Ask the depots which printers they can spare | | next quarter | | | | |
`
