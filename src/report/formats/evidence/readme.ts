/** What somebody has to know who was handed the archive and nothing else. The same in every archive of a version. */
export const README = `# Evidence of a run of Cloud Baseline

This archive says what one run of Cloud Baseline found out about the requirements of frameworks, in the AWS accounts and regions
that it read, at the time that it read them. \`run.json\` says which run that was: times, version, digests of the settings and of
the rules, versions of the frameworks, and the accounts.

**It is not a certificate.** It does not say that anybody complies with a framework. Rules decide only some requirements, many of
these in part, and what they look at is how AWS is set up: not how people work, not what runs inside of machines, and not what was
the case before or after the run. Whoever assesses a framework has to judge the rest, and whether the rules fit its words.

## Files

\`findings.csv\` has a row for each violation of a rule behind any requirement, accepted ones and those that could not be looked at
again among them. \`data-map.csv\` has a row for each account, region, kind and class of personal data or secrets of which any was found:
how many resources hold it, and in how many places. It is not there where nothing was looked through; \`dataMap\` in \`run.json\` says how
much was, what was looked for, and what the numbers do not say. For each framework of which a rule was enabled there is a folder. Titles and notes are ours; the words of a
framework are its publisher's.

| file of a folder | a row for each |
| --- | --- |
| \`requirements.csv\` | requirement of the framework, with its status, why it is so, and the rules that decide it |
| \`results.csv\` | rule and account: what the rule found there |
| \`coverage.csv\` | account and region: whether everything was read that these rules need, and if not, why |

The tables are CSV in UTF-8. A cell that a spreadsheet would take for a formula begins with \`'\`. Times are UTC. A rule may be
behind requirements of several frameworks, and then stands in each folder: do not add up numbers across folders.

## Status of a requirement

| status | meaning |
| --- | --- |
| \`met\` | Every rule behind it was enabled, as it ships, and found no violation; everything that they need was read in every account of the run. Where \`decided_by_rules\` is \`in part\`, this holds of that part alone. |
| \`met-with-exceptions\` | It would be met, were it not for violations that exceptions accept: \`accepted\` counts them. |
| \`not-met\` | A rule behind it is violated, and no exception accepts it. Where \`why\` says something, there may be more violations. |
| \`not-assessed\` | No violation that counts was found, and something is missing: \`why\` says what. It is neither met nor not met. |
| \`manual\` | No API decides it. People have to: \`why\` says the reason. |

\`change\` compares with the last run that could assess it and asked the same of the same accounts; it is empty where none is known.

## Result of a rule in an account

| result | meaning |
| --- | --- |
| \`violation\` | At least one resource violates it, and no exception accepts that, whatever else is unknown. |
| \`accepted\` | Everything was read, and exceptions accept every violation: \`accepted_because\` has reason, owner and end. |
| \`pass\` | Everything that it needs was read, and nothing violates it. Where \`passed\` is 0 as well, there was nothing to judge. |
| \`unknown\` | Not everything that decides it was read, and no violation that counts was found. It has not passed. |

A rule that is mapped to a requirement and was not enabled has no row: the requirement is \`not-assessed\` or \`not-met\`, and says
so. Neither has an account to which the rule does not apply.

In \`findings.csv\`, \`status\` is \`violation\`, \`accepted\` (by an exception), \`covered\` (another finding of the same resource
reports the same fault) or \`unknown\` (an earlier run saw it, and this one could not look). In \`coverage.csv\`, \`read\` is
\`read\`, \`in part\` or \`not read\`, and the region \`*\` stands for regions of the account that are not known.

## What to check

- The digests: unpack the archive, and run \`sha256sum --check SHA256SUMS\` in its folder. On macOS it is
  \`shasum -a 256 --check SHA256SUMS\`. That shows that files were not changed since the sums were written; whoever changes files can write new sums, so
  compare the archive with the one that the workflow run keeps (\`run.url\` in \`run.json\`).
- \`complete\` in \`run.json\`: false where anything was not seen, and \`coverage.csv\` says what of it these rules need.
- \`accounts\` and \`leftOut\` in \`run.json\`: whether these are the accounts that the assessment is about. Accounts that are in
  neither list were not asked for.
- Exceptions: who accepted what, for which reason, and until when.

Dates of the files in the archive are fixed, so that the same run gives the same archive, byte for byte.
`
