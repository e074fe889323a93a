import {criterion} from '../../../support/criterion.ts'

criterion('shareout', {
  seen: [
    '## Shareout\n\n- What happened: mail was late for two days.\n- What we learned: certificates need an alarm.\n- What changes: every certificate gets one.\n',
    '## One-page summary for everyone\n\nMail was late for two days because a certificate had expired. We learned that certificates need an alarm of their own. From May on every certificate has one, and the relay retries a mail for a day.\n',
    '## Summary to share\n\n- Mail was late for two days.\n- Certificates need an alarm.\n- Every certificate gets one.\n',
    '## Communication to staff\n\nWhat happened: mail was late for two days. What we learned: certificates need an alarm of their own. What changes: every certificate gets one in May.\n',
    '## Message to all teams\n\n> Mail was late for two days. Certificates need an alarm of their own. Every certificate gets one in May, and the relay retries.\n',
    '## Newsletter item\n\nMail was late for two days because a certificate had expired. We learned that certificates need an alarm of their own. From May on every certificate has one.\n',
    '## TL;DR\n\n- Mail was late for two days.\n- Certificates need an alarm.\n- Every certificate gets one.\n',
    '## What we tell the rest of the company\n\n- Mail was late for two days.\n- Certificates need an alarm.\n- Every certificate gets one.\n',
  ],
  unseen: [
    '## Communication\n\nThe support team and operations did not talk to one another during the night.\n',
    '## Messages lost\n\nTwo hundred mails.\n',
  ],
})

criterion('published', {
  whole: [
    '## Shareout\n\n**Published:** wiki, mail team space; linked in #operations\n',
    'This report was sent to all teams on 3 May and stands in the wiki.\n',
    'Shared in #incidents and at the all-hands on 3 May.\n',
    '## Distribution\n\n- Wiki: Mail > Reviews\n- Mail to all shift leads\n',
  ],
  seen: [
    'The write-up is on the IT share.\n',
    '## After the meeting\n\n- [x] Push this document to the handbook\n- [ ] Schedule a follow-up meeting\n- [ ] File issues for the actions\n',
    '## Notes for the owner\n\nMake sure that these are done:\n\n- [x] Push this document to the handbook\n- [x] File issues for the actions\n',
    'Shift leads were sent the link.\n',
    '**Where:** intranet/incidents/mail-8, linked from the form.\n',
    'The write-up is on the intranet under Reviews.\n',
    'We presented the findings at the monthly engineering meeting.\n',
    '**Where to find this:** wiki > mail > reviews\n',
    'Copies went to the heads of department.\n',
    'This vulnerability report was submitted to the mail group on 3 May.\n',
    '**Circulated to:** all plant managers\n',
  ],
  unseen: [
    '**Where:** server room, hall 2\n',
    'The report will be filed with the project documents.\n',
    'The vendor published a patch on its site.\n',
    '## After the meeting\n\n- [ ] Push this document to the handbook\n- [ ] Schedule a follow-up meeting\n- [ ] File issues for the actions\n',
    '## Verification\n\n- Shared `Checkpoint` number across all 3 relays\n',
    'A bug report was submitted to the vendor.\n',
    'A notice was posted on the status page at 10:05.\n',
    'Mails were sent to customers at 11:00.\n',
    '## Distribution of errors\n\nHalf of them came from the north.\n',
  ],
})

/** Bullets of a shareout that name the parts of a review without a title over them. */
const shareoutWithReview =
  '## Shareout\n\n- **What happened:** mails were late.\n- **Owner:** Ana Lima\n- **Cadence:** every second Thursday\n- **Inputs:** learnings of all incidents\n'

criterion('recurring-review', {
  whole: [
    '## Impact & Learnings review\n\n- Cadence: every two weeks\n- Owner: Ana Lima\n- Inputs: new postmortems, overdue actions\n',
  ],
  seen: [
    'The review of learnings takes place on the first Monday of each month; Ana Lima leads it.\n',
    '## Keeping it alive\n\nEvery month the heads look at what was learned from all incidents. Ana Lima runs the meeting and brings the open actions.\n',
    'Once a quarter the operations guild goes through all post-mortems of the quarter and checks which lessons still hold. Host: Kim Lee.\n',
    '| Review of learnings | |\n|---|---|\n| How often | monthly |\n| Who runs it | Ana Lima |\n| What is looked at | open actions, new postmortems |\n',
    'Incident review club: last Thursday of the month, 30 minutes, run by Ana Lima.\n',
    'Learnings are revisited in the monthly operations review, which Kim Lee chairs.\n',
    shareoutWithReview,
    shareoutWithReview.replaceAll('- **', '\n**'),
    shareoutWithReview.replaceAll('**', ''),
  ],
  unseen: [
    'The certificate review runs weekly and takes an hour.\n',
    'We want to learn why mails were late. For: support leads and the weekly operations forum.\n',
    'The backup runs every night and is checked each week.\n',
    '## Action items\n\n- Assign someone to be on call on Fridays\n',
    '## Review\n\nA review takes place when there is time.\n',
    '## Action items\n\n- **Owner:** Ana Lima\n- **Cadence:** every second Thursday\n',
    '## Shareout\n\n- **What happened:** mails were late.\n- **Cadence:** every second Thursday\n',
  ],
})

criterion('review-owner', {
  seen: [
    'We want to learn why mails were late. For: support leads and the weekly forum.\n\n## One page\n\nEvery first Tuesday of the month the operations forum reviews learnings; Ana Lima owns it.\n',
    '**Again:** Isla, 25 September and then each quarter until two drills have passed.\n',
    'The review of learnings takes place on the first Monday of each month; Ana Lima leads it.\n',
    'Every first Tuesday of the month the operations forum reviews learnings.\n\n- Owner of the review: Ana Lima\n- Inputs: open actions\n',
    '## Learning review\n\nEvery month. The head of operations invites.\n',
    '## Recurring review\n\n- **How often:** monthly\n- **Responsible:** Ana Lima\n',
    shareoutWithReview,
  ],
  unseen: [
    '## Recurring review\n\n- **How often:** monthly\n- **Owner:** TBD\n',
    '## Shareout\n\n| Action | Owner |\n|---|---|\n| Renew it | Ana Lima |\n\n- **Cadence:** weekly\n- **Inputs:** learnings\n',
  ],
})

criterion('review-inputs', {
  seen: [
    '## Recurring review\n\n- **How often:** monthly\n- **Looks at:** open actions, new postmortems\n',
    '## Recurring review\n\nMonthly, led by Ana Lima. On the table are open actions and new postmortems.\n',
  ],
})

const learned = (nth: number): string =>
  `- Rack ${nth} has a certificate of its own that expires in another month.\n`
const lessons = (from: number, to: number): string =>
  Array.from({length: to - from}, (_, index) => learned(from + index)).join('')

criterion('learnings', {
  whole: [`## Learnings\n\n${lessons(0, 3)}`, `## Learnings\n\n${lessons(0, 7)}`],
  partly: [
    `## Learnings\n\n${lessons(0, 17)}`,
    `## Learnings\n\n### On racks\n\n${lessons(0, 7)}\n### On alerts\n\n${lessons(7, 17)}`,
    `## Learnings\n\n### On racks\n\n${lessons(0, 7)}\n### On alerts\n`,
  ],
})

criterion('learnings', {
  whole: [
    '## Lessons learned\n\n- Certificates need an alarm of their own.\n- A relay that does not retry loses mail.\n- The runbook is only read when it is linked from the alert.\n',
    '## What we learned\n\n1. **Alarms.** Certificates need one of their own.\n2. **Retries.** A relay that does not retry loses mail.\n3. **Runbooks.** They are read when the alert links them.\n',
    '## Insights\n\n| Learning | Evidence |\n|---|---|\n| Certificates need an alarm | 2 days unseen |\n| A relay has to retry | 312 mails lost |\n| Runbooks are read when linked | 1 of 4 opened it |\n',
    '## Takeaways\n\n- Certificates need an alarm of their own.\n- A relay that does not retry loses mail.\n- Runbooks are read when the alert links them.\n',
    '## What we know now that we did not know before\n\n- Certificates need an alarm of their own.\n- A relay that does not retry loses mail.\n- Runbooks are read when the alert links them.\n',
  ],
  seen: [
    'We learned that certificates need an alarm of their own. We also learned that a relay which does not retry loses mail.\n',
    '## What this taught us\n\nCertificates need an alarm of their own.\n',
  ],
  partly: [
    '## Lessons learned\n\nCertificates need an alarm. It would have fired thirty days ahead. The relay has one since May.\n',
  ],
  unseen: [
    '## Lessons learned\n\nCommunication is important.\n',
    '## Learning platform\n\nThe platform was down for two days.\n',
  ],
})
