import {criterion} from '../../../support/criterion.ts'

criterion('timeline', {
  whole: [
    '## Timeline\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:20 The relay was restarted.\n- 10:30 Mail came back.\n- 10:45 All clear.\n',
    '## What happened\n\n### 10:00 UTC: the certificate expires\n\nMail stops.\n\n### 10:05 UTC: an alert fires\n\nThe on-call engineer looks.\n\n### 10:20 UTC: the relay is restarted\n\nIt does not help.\n\n### 10:30 UTC: the new certificate is in place\n\nMail moves again.\n\n### 10:45 UTC: all clear\n\nThe queue is empty.\n',
    '## Timeline\n\n- T+0: The certificate expired.\n- T+5m: An alert fired.\n- T+20m: The relay was restarted.\n- T+30m: Mail came back.\n- T+45m: All clear.\n',
    '## Chronology\n\n10.00 The certificate expired.\n10.05 An alert fired.\n10.20 The relay was restarted.\n10.30 Mail came back.\n10.45 All clear.\n',
    '## How the night went\n\n1. **9:02 pm** The certificate expired.\n2. **9:05 pm** An alert fired.\n3. **9:20 pm** The relay was restarted.\n4. **9:30 pm** Mail came back.\n5. **9:45 pm** All clear.\n',
    '## Log\n\n| # | When | What | Who |\n|---|---|---|---|\n| 1 | 10:00 | The certificate expired | system |\n| 2 | 10:05 | An alert fired | system |\n| 3 | 10:20 | The relay was restarted | on-call |\n| 4 | 10:30 | Mail came back | system |\n| 5 | 10:45 | All clear | on-call |\n',
    '## Timeline\n\nDay 1: The certificate expired.\nDay 2: An alert fired.\nDay 3: The relay was restarted.\nDay 4: Mail came back.\nDay 5: All clear.\n',
    '## Timeline\n\n- [10:00] The certificate expired.\n- [10:05] An alert fired.\n- [10:20] The relay was restarted.\n- [10:30] Mail came back.\n- [10:45] All clear.\n',
    '## Timeline\n\n- (3 March) The certificate expired.\n- (4 March) An alert fired.\n- (5 March) The relay was restarted.\n- (6 March) Mail came back.\n- (7 March) All clear.\n',
    '## Timeline\n\n- The certificate expired (3 March, 10:00).\n- An alert fired (3 March, 10:05).\n- The relay was restarted (3 March, 10:20).\n- Mail came back (3 March, 10:30).\n- All clear (3 March, 10:45).\n',
    '## Timeline\n\n- The certificate expired. [2026-03-03]\n- An alert fired. [2026-03-04]\n- The relay was restarted. [2026-03-05]\n- Mail came back. [2026-03-06]\n- All clear. [2026-03-07]\n',
    '**Timeline**\n\n`10:00` The certificate expired.\n\n`10:05` An alert fired.\n\n`10:20` The relay was restarted.\n\n`10:30` Mail came back.\n\n`10:45` All clear.\n',
    '## Timeline\n\n<dl></dl>\n\n10h00 – The certificate expired.\n\n10h05 – An alert fired.\n\n10h20 – The relay was restarted.\n\n10h30 – Mail came back.\n\n10h45 – All clear.\n',
    '## Timeline\n\n- Mon 10:00 The certificate expired.\n- Mon 10:05 An alert fired.\n- Tue 09:20 The relay was restarted.\n- Tue 09:30 Mail came back.\n- Wed 10:45 All clear.\n',
  ],
  seen: [
    '## Timeline\n\n- The certificate expired around 10:00.\n- Within an hour the relay had been restarted.\n',
    '## What happened\n\nAt 10:00 the certificate expired. At 10:05 an alert fired. The relay was restarted at 10:20. At 10:30 mail came back, and at 10:45 we gave the all clear.\n',
    '## What happened\n\nOn Monday evening the certificate expired. On Tuesday morning two customers called. By noon the relay had been restarted, and on Wednesday at nine the new certificate was in place.\n',
    '## What happened\n\nOn 3 March the certificate expired, and a job will renew it from now on. On 4 March the relay was restarted.\n',
  ],
  unseen: [
    '## Schedule\n\nThe job runs at 05:13 UTC every day.\n',
    '## Timeline\n\n- The certificate expired.\n- An alert fired.\n- The relay was restarted around 10:20.\n',
    '## Timeline\n\n- TBD, around 10:00\n- TODO: what followed around 10:20\n',
    '## Opening hours\n\n- Monday 9:00 to 17:00\n- Tuesday 9:00 to 17:00\n',
    '## Summary\n\nMail was late. We fixed it.\n',
    '## Summary\n\nUpdated March 4th, 2026: a link was added. Mail was late on 3 March.\n',
    '## Summary\n\nOn 3 March mail was late. The trial will be extended from 21 March to 22 March.\n',
  ],
})

criterion('time-zone', {
  seen: [
    '## Timeline (UTC)\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
    '## Timeline\n\nAll times CET.\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
    '## Timeline\n\n> Times are in UTC.\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
    '## Timeline\n\n_UTC+2_\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
    '## Timeline\n\n- 10:00 AM Eastern: The certificate expired.\n- 10:05 AM Eastern: An alert fired.\n- 10:30 AM Eastern: Mail came back.\n',
    '## Timeline\n\n- 10:00 UTC The certificate expired.\n- 10:05 UTC An alert fired.\n- 10:30 UTC Mail came back.\n',
    '## Timeline\n\n| Time [UTC] | Event |\n|---|---|\n| 10:00 | The certificate expired |\n| 10:05 | An alert fired |\n| 10:30 | Mail came back |\n',
    '## Timeline\n\nLocal time (Oslo).\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
    '**Time zone:** Europe/Oslo\n\n## Timeline\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
    '## Timeline\n\n*Times given in Pacific Time.*\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
    '## Timeline\n\n- 10:00Z The certificate expired.\n- 10:05Z An alert fired.\n- 10:30Z Mail came back.\n',
    '## Timeline\n\n- 2026-03-03T10:00:00+01:00 The certificate expired.\n- 2026-03-03T10:05:00+01:00 An alert fired.\n- 2026-03-03T10:30:00+01:00 Mail came back.\n',
    '## Timeline\n\nClock times follow Helsinki time.\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
    '## Timeline\n\n- The certificate expired at mrch-03-2026 09:12 PM +UTC.\n- Within an hour the relay had been restarted.\n',
    '# Late mail\n\n## Time: 15:30 UTC\n\n## Details\n\nMail was late.\n',
    '## Timeline\n\n- 10:00 EST The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
  ],
  unseen: [
    'The job runs daily at 05:13 UTC.\n\n## Timeline\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
    'Response times doubled at 09:10 UTC.\n\n## Timeline\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
    'Maintenance hours end at 17:00 CET for all customers.\n\n## Timeline\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
    '## Summary\n\nThe job runs daily at 05:13 UTC and takes an hour.\n',
    '## Action items\n\n- Move the job from 05:13 UTC to 07:00 UTC\n',
  ],
})

criterion('timeline-order', {
  whole: [
    '## Timeline\n\n- 07:05 The certificate expired.\n- 07:7:47 An alert fired.\n- 07:30 Mail came back.\n- 07:45 All clear.\n',
  ],
  unseen: [
    '## Timeline\n\n- 07:05 The certificate expired.\n- 07:45 All clear.\n- 07:30 Mail came back.\n- 07:50 The report went out.\n',
  ],
})

criterion('milestones', {
  whole: [
    '## Timeline\n\n- 10:00 A deploy went out.\n- 10:05 An alert fired.\n- 10:10 The on-call engineer paged the database team.\n- 10:20 The deploy was rolled back.\n- 10:45 All systems back to normal.\n',
  ],
  seen: [
    '## What happened\n\nAt 10:00 a deploy went out. At 10:05 an alert paged the on-call engineer. At 10:10 an incident was declared. The deploy was rolled back at 10:20, and at 10:45 all systems were back to normal.\n',
    '## Trigger\n\nThe certificate expired.\n\n## Detection\n\nA customer called.\n',
    '## Resolution\n\nThe certificate was renewed.\n',
    '## What happened\n\nA customer reported that no mail came.\n',
    '## What happened\n\nA failure was observed in the mails of the day.\n',
    '## What happened\n\nThe on-call engineers were paged.\n',
    '## What happened\n\nThe relay was put into read-only mode.\n',
    '## What happened\n\nAll mail services were restored.\n',
    '## What happened\n\nA patch was broadcast to all relays. That brought the relays back online.\n',
    '## What happened\n\nThe relay was isolated.\n',
    '## What happened\n\nThe mail group implemented a rule of the relay (acl) to block the files.\n',
    '## Timeline\n\n- 10:00 Coordinate and hand-over.\n- 10:05 There are two options.\n- 10:20 Lunch.\n\nThe incident is considered resolved.\n',
    '## Mitigation\n\nMail was sent by the old relay.\n',
    '**Detected:** 2026-03-03 10:05\n**Resolved:** 2026-03-03 10:45\n\n## Summary\n\nMail was late.\n',
    '## Resolution and recovery\n\nThe shift responded quickly to identify the relay. It was restarted.\n',
    '## Timeline\n\n- The certificate expired (mar-03-2026, 09:12 UTC).\n- Within an hour the relay had been restarted.\n',
    '## What happened\n\nOn the afternoon of 3 March the shift noticed the certificate. On 5 March the new one was installed.\n',
    '## What happened\n\nOn 3 March the certificate expired. The first customer called on 4 March. The new certificate was installed on 5 March and mail has been flowing since.\n',
  ],
  partly: [
    '## What happened\n\nA customer reported that no mail came. The mail team was woken. The relay was put into maintenance mode, and mail access was restored.\n',
    '## What happened\n\nA researcher found a hole that would let anyone read mail. The fix was deployed and the issue was closed.\n',
  ],
  unseen: [
    '## What happened\n\nIf a customer reported it, the mail team was woken. The relay would be put into maintenance mode.\n',
    '## Timeline\n\n- 10:00 Coordinate and hand-over.\n- 10:05 There are two options.\n- 10:20 Lunch.\n',
    '## Summary\n\nAn alert is sent when the queue is long. The team is paged.\n',
    '## Resolution\n\nNot yet available.\n',
    '## Mitigation\n\nThe five customers will be compensated:\n\n| Customer | Amount |\n|---|---|\n| Harbour Mill | €40 |\n',
    '## Response\n\nThe shift looked at the relay.\n',
    '## Resolution and recovery\n\nThe shift did a great job of reporting the late mail. A channel was opened to investigate it.\n',
  ],
})

criterion('evidence-links', {
  whole: [
    '## Timeline\n\n- 10:00 The certificate expired ([dashboard](https://grafana.example.com/d/1)).\n- 10:05 An alert fired ([page](https://pager.example.com/2)).\n- 10:30 Mail came back ([log](https://log.example.com/3)).\n',
    '## Timeline\n\n| Time | Event | Source |\n|---|---|---|\n| 10:00 | The certificate expired | relay log |\n| 10:05 | An alert fired | pager |\n| 10:30 | Mail came back | relay log |\n',
    '## Timeline\n\n- 10:00 The certificate expired (CHG-4471).\n- 10:05 An alert fired (INC-12).\n- 10:30 Mail came back (#812).\n',
    '## Timeline\n\n- 10:00 The certificate expired. ![queue depth](img/queue.png)\n- 10:05 An alert fired. ![page](img/page.png)\n- 10:30 Mail came back. ![queue depth](img/after.png)\n',
    '## Timeline\n\n- 10:00 The certificate expired.[^1]\n- 10:05 An alert fired.[^2]\n- 10:30 Mail came back.[^1]\n\n[^1]: Log of the relay, 3 March\n[^2]: Pager\n',
    '## Timeline\n\n- 10:00 The certificate expired. (source: relay log)\n- 10:05 An alert fired. (source: pager)\n- 10:30 Mail came back. (source: relay log)\n',
  ],
  seen: [
    '## Timeline\n\nTimes are from the log of the relay and from the chat.\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
    '## Timeline\n\nReconstructed from the chat of the incident and the deploy log.\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
    '## Timeline\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n\n## References\n\n- [Chat of the incident](https://chat.example.com/c/1)\n- [Dashboard](https://grafana.example.com/d/1)\n',
    'The log of the relay (`/var/log/relay`) contained a clear message:\n\n```\ncertificate expired\n```\n',
    'From looking at the transparency logs, it was clear that an old key was used.\n',
    'As mentioned in their [writeup](https://vendor.example.com/2026-03-03), the relay had one certificate.\n',
    'In [this change](https://github.com/harbour/relay/commit/9f5abe1f73bb) the retry was lost.\n',
    '## How it works\n\nhttps://chain.example.com/tx/0x3c351cea655b8a50348e6ffa1bfff5b4\n',
    '## Timeline\n\n- 10:00 The certificate expired.\n- 10:05 Raised a support ticket (Case ID: 1742296431).\n- 10:30 Mail came back.\n',
    'Thanks to the reporter. You can read their blog post on this finding [there](https://vendor.example.com/1).\n',
    'Full details in the [blog post of the vendor](https://vendor.example.com/2026-03-03).\n',
    'The fee was [paid back](https://scan.example.com/harbour/txs/9F5ABE1F73BBFA871BAF40A7FE65DE18).\n',
    'The fee was taken twice:\n\n- [first](https://chain.example.com/tx/0x3c351cea655b8a50348e6ffa1bfff5b4)\n',
  ],
  unseen: [
    '## Timeline\n\n- 10:00 The relay had no appsettings.json.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
    '## Timeline\n\n- 10:00 The certificate expired.\n- 10:05 We followed our [incident protocol](https://wiki.example.com/protocol).\n- 10:30 Mail came back.\n',
    'The relay stopped. By looking at the logs we found a certificate.\n',
    'The relay logs too much, and the disk had no space left.\n',
    'The relay fell back into the state as described in the report of last year.\n',
    '## Timeline\n\n- 10:00 The certificate expired.[^1]\n- 10:05 An alert fired (no wrong records).\n- 10:30 Mail came back.\n\n[^1]: The exact time is not known, as the old relay kept nothing of what it did in the days before the move to the new one.\n',
    'The database was taken from the snapshot of Monday.\n\n## Timeline\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
    'The source of the traffic: a crawler.\n\n## Timeline\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
    '## Timeline\n\n- 10:00 Relay [10.0.0.3](http://10.0.0.3:8080/) stops.\n- 10:05 Mail from [Ana](mailto:ana@example.com).\n- 10:30 Fee taken from [the wallet](https://chain.example.com/address/0xab12).\n',
    '## Timeline\n\n- 10:00 [Ana](https://github.com/ana) restarted the relay.\n- 10:05 [Ana](https://github.com/ana) looked.\n- 10:30 Mail came back.\n',
    'The numbers from the marketing team were too low.\n\n## Timeline\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
    'Read more at [our home page](https://example.com/).\n\n## Timeline\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 Mail came back.\n',
  ],
})

criterion('fact-or-hypothesis', {
  partly: ['We cannot know for certain, but it appears that the relay was cold.\n'],
  whole: [
    '## Timeline\n\n| Time | Event | F/H |\n|---|---|---|\n| 10:00 | The certificate expired | F |\n| 10:05 | An alert fired | F |\n| 10:30 | The cache was cold | H |\n',
  ],
  seen: [
    'We cannot know for certain, but it appears that the relay was cold.\n',
    '## Timeline\n\n| Time | Event |\n| - | - |\n| 02:10 | Mail stops |\n| 02:30 | Page |\n| 05:10 | Mail runs |\n\n*Assumed, not proven:* that the heat doubled the load.\n',
    '## Timeline\n\n| Time | | Event |\n| - | - | - |\n| 02:10 | F | Mail stops |\n| 02:30 | H | Page |\n| 05:10 | F | Mail runs |\n\n',
    '## Timeline\n\n- 10:00 The certificate expired. (fact)\n- 10:05 An alert fired. (fact)\n- 10:30 The cache was cold. (hypothesis)\n',
    '## Timeline\n\n- 10:00 The certificate expired. ✅ confirmed\n- 10:05 An alert fired. ✅ confirmed\n- 10:30 The cache was cold. ❓ assumed\n',
    "## What we know\n\nThe certificate expired at 10:00, and the relay stopped.\n\n## What we don't know yet\n\nWhether the cache was cold when the relay came back up.\n",
    '## Facts\n\n- The certificate expired at 10:00 and the relay stopped.\n\n## Hypotheses\n\n- The cache was cold when the relay came back up.\n',
    '**Confirmed:** the certificate expired at 10:00.\n\n**Suspected:** the cache was cold when the relay came up.\n',
    '## Timeline\n\nEntries in italics are our reading, all others are in the log.\n\n- 10:00 The certificate expired.\n- 10:05 An alert fired.\n- 10:30 *Presumably the cache was cold.*\n',
    '## Known\n\nThe certificate expired at 10:00, and the relay stopped.\n\n## Open / assumed\n\nThe cache was cold when the relay came back up.\n',
    '## Timeline\n\n| Time | Event | Confidence |\n|---|---|---|\n| 10:00 | The certificate expired | certain |\n| 10:05 | An alert fired | certain |\n| 10:30 | The cache was cold | likely |\n',
  ],
  unseen: [
    '## Timeline\n\n| Time | Event |\n| - | - |\n| 02:10 | Mail stops |\n| 02:30 | Page |\n| 05:10 | Mail runs |\n\nWe assumed that it was the network.\n',
    '## Timeline\n\n- 10:00 In fact the certificate expired.\n- 10:05 The vendor confirmed the alert.\n- 10:30 A known issue with the cache was seen.\n',
    'The fact that the cache was cold made it worse. We had no hypothesis.\n',
    '## Known issues\n\nThe relay stops when the certificate has expired.\n\n## Assumptions\n\nThe budget stays as it was in the year before.\n',
  ],
})

criterion('impact-numbers', {
  seen: [
    '## Impact\n\n312 customers could not send mail for 45 minutes.\n',
    '## Impact\n\nAll ingress resources were unreachable.\n',
    '## Who was affected\n\nAbout two thirds of the customers had no mail from 10:00 to 10:45.\n',
    '## Impact\n\nNo known impact.\n',
    'The key lay open for a night. No signs of misuse were found.\n',
    '## Customer impact\n\nNobody could log in for three quarters of an hour.\n',
    '## Impact\n\n- Users affected: 312\n- Duration: 45 min\n',
    'Mail was down for 45 minutes and 312 customers noticed.\n',
    'The wrong mails went out over 38 minutes before it was mitigated.\n',
    '---\nduration: 45m\n---\n# Late mail\n',
    '## Impact\n\nError rate rose to 40 percent, and p99 latency to 12 s.\n',
    '## Blast radius\n\nEvery tenant in the north region.\n',
    '## Summary\n\nBetween 10:00 and 10:45 UTC one in five logins failed.\n',
    '## Impact\n\nNo data was lost. Twenty-three shops were closed half a day.\n',
    '## Impact\n\nThe entire platform was unavailable.\n',
    '## Summary\n\nAn outage of roughly six hours hit the mail of a dozen schools.\n',
  ],
  unseen: [
    '## Background\n\nThe cache is refreshed every 5 minutes.\n',
    '## Action items\n\n- Raise the limit to 500 connections within 5 minutes\n',
    '## Background\n\nThe check waits for 5 minutes before it sends an alert.\n',
    '## Impact\n\nSome customers had no mail for a while.\n',
    '## Impact\n\nNo impact beyond the mail of some customers.\n',
    '## Impact\n\nA look ahead of one week is not enough.\n',
    '## Contributing factors\n\n- The timeout for 30 seconds was too short\n- The pool took 5 minutes to warm up\n',
    '## What went well\n\nWithin 5 minutes three engineers had joined.\n',
    '## Timeline\n\n- 10:00 The engineer waited for 5 minutes and restarted the relay.\n- 10:10 The job took 3 minutes.\n- 10:20 Retried for 10 seconds.\n',
  ],
})
