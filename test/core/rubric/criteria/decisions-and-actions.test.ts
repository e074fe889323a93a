import {criterion} from '../../../support/criterion.ts'

criterion('owners', {
  whole: [
    '## Action items\n\n- [ ] Add an alarm (@ana)\n- [ ] Retry mails for a day (owner: Kim Lee)\n',
    '## Next steps\n\n| What | Who | By |\n|---|---|---|\n| Add an alarm to each certificate | Ana Lima | 3 May |\n| Retry mails for a day | Kim Lee | 4 May |\n',
    '## Measures\n\n- Add an alarm to each certificate – Ana Lima, 3 May\n- Let the relay retry for a day – Kim Lee, 4 May\n',
    '## Preventive measures\n\n1. **Certificate alarm** (high priority)\n    - Raise it 30 days ahead\n    - Page the on-call engineer\n2. **Retry of undelivered mails**\n\n## Action items\n\n| Action | Owner |\n|---|---|\n| Add an alarm to each certificate | Ana Lima |\n| Retry undelivered mails for a day | Kim Lee |\n',
    '## Preventive measures\n\n- Relay disk cleanup\n\n## Action items\n\n| Action | Owner |\n|---|---|\n| Clean the relay disk (drain replicas, prune images, rotate logs) | Ana Lima |\n',
    '## Commitments\n\nAna Lima will add an alarm to each certificate by 3 May 2026. Kim Lee will let the relay retry for a day by 4 May 2026.\n',
  ],
  partly: [
    '## Action items\n\n- Add an alarm to each certificate\n- Retry mails for a day (owner: TBD)\n',
    '## Preventive measures\n\n1. Renew passwords of the shop by a job\n2. Print labels in two sizes\n\n## Action items\n\n| Action | Owner |\n|---|---|\n| Add an alarm to each certificate | Ana Lima |\n',
    '## Preventive measures\n\n- Remove the retry loop in the checkout worker\n\n## Action items\n\n| Action | Owner |\n|---|---|\n| Add a dashboard for the checkout worker | Ana Lima |\n',
    '## Preventive measures\n\n1. **Checkout worker**\n    - Raise the limit of its queue\n\n## Action items\n\n| Action | Owner |\n|---|---|\n| Add a dashboard for the checkout worker | Ana Lima |\n| Write down who may lift a queue | TBD |\n',
  ],
  seen: [
    '## Actions\n\n1. Copy the table. Mrs. Lim, starting in May.\n2. Watch its size. Mr. Costa, at once.\n',
    '## Actions\n\n- Letter to the families, by 18 October, principal\n',
  ],
})

criterion('due-dates', {
  whole: [
    '## Action items\n\n- [ ] Add an alarm (@ana, by 3 May)\n- [ ] Retry mails for a day (@kim, due 2026-05-04)\n',
    '## Action items\n\n- [x] Add an alarm\n- [x] Retry mails for a day\n',
  ],
  seen: ['## Action items\n\n- Add an alarm by the end of May\n- Retry mails before the summer sale\n'],
  unseen: ['## Action items\n\n- Add an alarm soon\n- Retry mails when there is time\n'],
})

criterion('tickets', {
  whole: [
    '## Action items\n\n- Add an alarm (MAIL-12)\n- Retry mails for a day (#45)\n',
    '## Action items\n\n- [Add an alarm](https://github.com/acme/mail/issues/4)\n- [Retry mails for a day](https://acme.atlassian.net/browse/MAIL-3)\n',
    '## Action items\n\n| Action | Ticket |\n|---|---|\n| Add an alarm | MAIL-12 |\n| Retry mails | MAIL-13 |\n',
  ],
  unseen: [
    '## Action items\n\n- Read [all tags of the image](https://hub.docker.com/r/library/ubuntu/tags)\n- Add an alarm as [the manual](https://docs.example.com/alarms) says\n',
    '## Action items\n\n- Update to UTF-8 and TLS-13\n- Move to HTTP-2 and SHA-256\n',
  ],
})

criterion('success-signals', {
  whole: [
    '## Action items\n\n| Action | How we will know |\n|---|---|\n| Add an alarm | A test certificate raises it 30 days ahead |\n| Retry mails | No mail is lost in the monthly drill |\n',
    '## Action items\n\n- Add an alarm\n  - Done when: a test certificate raises it 30 days ahead\n- Retry mails\n  - Done when: no mail is lost in the monthly drill\n',
    '## Action items\n\n- Add an alarm. Success: a test certificate raises it 30 days ahead.\n- Retry mails. Success: no mail is lost in the monthly drill.\n',
    '## Action items\n\n- Add an alarm (acceptance: a test certificate raises it 30 days ahead)\n- Retry mails (acceptance: no mail is lost in the monthly drill)\n',
    '## Action items\n\n- Add an alarm. We see that it works when a test certificate raises it 30 days ahead.\n- Retry mails. We know it worked when no mail is lost in the monthly drill.\n',
  ],
  unseen: ['## Action items\n\n- Add an alarm\n- Retry mails\n'],
})

criterion('follow-up', {
  whole: [
    '## Action items\n\n- Add an alarm\n\nWe go through the open items every Monday.\n',
    '## Action items\n\n- Add an alarm\n\n**Next review:** 3 June 2026\n',
    '## Action items\n\n- Add an alarm\n\nOn 3 June we look at all of these again.\n',
    '## Follow-through\n\nAna Lima checks the list at each sprint planning until everything is done.\n\n## Action items\n\n- Add an alarm\n',
    '## Action items\n\n| Action | Follow-up |\n|---|---|\n| Add an alarm | 2026-06-03 |\n',
    '## Action items\n\n- Add an alarm\n\nStatus is reported to the operations meeting each month.\n',
    '## Action items\n\n- Add an alarm\n\nThe team revisits these in its weekly stand-up.\n',
    '## Action items\n\n- Add an alarm\n\n*Check-in: 14 days after publication, led by Ana Lima.*\n',
    "## Action items\n\n- Add an alarm\n\nWe'll meet again on 12 June to see what has been done.\n",
  ],
  unseen: [
    'The alarm was checked again in October.\n\n## Actions\n\n- Add an alarm to each certificate (Ana Lima, 10 April)\n',
    '## Action items\n\n- Review the certificates every month\n- Add a weekly check of the queue\n',
    '## Action items\n\n- Add an alarm\n\nWe will follow up.\n',
  ],
  seen: [
    'We will go through the actions again in October.\n\n## Actions\n\n- Add an alarm to each certificate (Ana Lima, 10 April)\n',
    "I'll check these two every Monday until they're closed.\n\n## Actions\n\n- Add an alarm to each certificate (Ana Lima, 10 April)\n",
  ],
})

criterion('decisions', {
  whole: [
    '## Decisions\n\n- We keep the relay, because a new one costs a quarter of a year.\n- We move certificates to one place; the price is a single point of failure.\n',
    '## Decisions\n\n| Decision | Why | Trade-off |\n|---|---|---|\n| Keep the relay | A new one takes a quarter | Old code stays |\n',
  ],
  seen: [
    'The team discussed and decided that it was better to mend the relay than to take it back.\n',
    'We also agreed the relay goes to the mail group for a quarter.\n',
    'Decided: no change of certificates on Fridays, from now on (Ana, 4 March).\n',
    '## Decisions\n\n- Keep the relay for another year\n- Move certificates to one place\n',
    'The Mail Platform team decided to roll the relay back to give others time.\n',
    'We took a decision of keeping the relay, because a new one costs a quarter.\n',
    'We decided to keep the relay, because a new one costs a quarter.\n',
    'An alternative would have been possible: a second relay, but that would have taken a week.\n',
    '## Outcome\n\nThe group agreed to keep the relay rather than buy a new one, since the move would take a quarter.\n',
    '**Decision:** keep the relay for a year, although it is old, because the move would take a quarter.\n',
    '## What we chose\n\nWe chose to keep the relay over a new one, at the cost of old code.\n',
    'The relay was such a risk that the decision was made to send the mails of the day again.\n',
    '## Timeline\n\n### Finding a relay\n\nAfter much discussion, we ultimately opted for the old relay.\n',
    'Options considered included a second relay and a longer retry. The mail group set a longer retry.\n',
    'It was decided that the relay stays for a year, since a move takes a quarter.\n',
    '## Agreements\n\n- The relay stays for a year, because a move takes a quarter.\n- Certificates move to one place.\n',
    '## Options considered\n\n- Keep the relay (chosen): no move, old code stays.\n- Buy a new one: takes a quarter.\n',
  ],
  unseen: [
    'The vendor decided to stop the product in May.\n',
    '## Timeline\n\n- 10:00 The relay stops the issuing of mail decisions without a check.\n',
    '## Summary\n\nWe decided.\n',
    '## Decisions\n\n- To be decided\n- Be better next time\n',
  ],
})

criterion('concrete', {
  whole: [
    '## Action items\n\n- Add an alarm that fires 30 days before a certificate expires\n- Let the relay retry a mail for one day\n',
  ],
  unseen: [
    '## Action items\n\n- Is sending some mails making the relay slow\n- Any other services which send mail at night\n',
    '## Action items\n\n- We should have a talk with the relay group about certificates\n',
    '## Action items\n\n- We also have to think again how we can make the relay faster\n',
  ],
  partly: ['## Action items\n\n- Improve monitoring\n- Be more careful\n- Communicate better\n'],
})

criterion('answers-factors', {
  seen: [
    '## Contributing factors\n\n- **(CERT)** Nothing warns of its end.\n- **(RETRY)** It gives up at once.\n\n## Action items\n\n| Because of | Do this | Owner |\n|---|---|---|\n| CERT | Add an alarm | Ana Lima |\n',
    '## Contributing factors\n\n- The certificate had no alarm.\n- The relay does not retry.\n\n## Action items\n\n- Add an alarm to each certificate\n- Let the relay retry for a day\n',
  ],
  unseen: [
    '## Contributing factors\n\n- The certificate had no alarm.\n- The relay does not retry.\n\n## Action items\n\n- Buy coffee for the office\n',
  ],
})
