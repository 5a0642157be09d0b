# Completion of headroom-cli for fish. Installed in vendor_completions.d.

set -l commands demo import report explain tier scenario calculate points check backup restore

complete -c headroom-cli -f
complete -c headroom-cli -l store -r -F -d 'The store to use'
complete -c headroom-cli -l user -x -d 'Who acts, for the log'
complete -c headroom-cli -l staff -x -d 'The practitioner who acts'
complete -c headroom-cli -l as-of -x -d 'The day every rule counts from'
complete -c headroom-cli -l json -d 'Results and errors as JSON'
complete -c headroom-cli -l quiet -d 'Only results and errors'
complete -c headroom-cli -l progress -d 'Progress also without a terminal'
complete -c headroom-cli -l help -d 'Help, with an example'

complete -c headroom-cli -n "not __fish_seen_subcommand_from $commands" -l version -d 'The version'
complete -c headroom-cli -n "not __fish_seen_subcommand_from $commands" -a demo -d 'Make a store with an invented population'
complete -c headroom-cli -n "not __fish_seen_subcommand_from $commands" -a import -d 'Take a file into the store'
complete -c headroom-cli -n "not __fish_seen_subcommand_from $commands" -a report -d 'Print a report or write it to a file'
complete -c headroom-cli -n "not __fish_seen_subcommand_from $commands" -a explain -d 'Why a figure is what it is'
complete -c headroom-cli -n "not __fish_seen_subcommand_from $commands" -a tier -d 'Why a tier is what it is'
complete -c headroom-cli -n "not __fish_seen_subcommand_from $commands" -a scenario -d 'What figures would be if something happened'
complete -c headroom-cli -n '__fish_seen_subcommand_from scenario' -l format -x -a 'table csv json html'
complete -c headroom-cli -n "not __fish_seen_subcommand_from $commands" -a calculate -d 'JSON lines in, JSON lines out'
complete -c headroom-cli -n "not __fish_seen_subcommand_from $commands" -a points -d 'Points tables: list, export, import, compare'
complete -c headroom-cli -n "not __fish_seen_subcommand_from $commands" -a check -d 'Whether the store is sound'
complete -c headroom-cli -n "not __fish_seen_subcommand_from $commands" -a backup -d 'Make a verified backup or list those there are'
complete -c headroom-cli -n "not __fish_seen_subcommand_from $commands" -a restore -d 'Put a backup in the place of what the store holds'

complete -c headroom-cli -n '__fish_seen_subcommand_from points; and not __fish_seen_subcommand_from list export import compare' -a 'list export import compare'
complete -c headroom-cli -n '__fish_seen_subcommand_from points' -l kind -x -a 'points contact_points letter_points'
complete -c headroom-cli -n '__fish_seen_subcommand_from points; and __fish_seen_subcommand_from import compare' -F
complete -c headroom-cli -n '__fish_seen_subcommand_from points; and __fish_seen_subcommand_from import compare' -l from -x -d 'The first day'
complete -c headroom-cli -n '__fish_seen_subcommand_from points; and __fish_seen_subcommand_from export' -l out -r -F -d 'Write to this file'
complete -c headroom-cli -n '__fish_seen_subcommand_from points; and __fish_seen_subcommand_from compare' -l level -x -a 'officer team'
complete -c headroom-cli -n '__fish_seen_subcommand_from points; and __fish_seen_subcommand_from compare' -l against -x -d 'A version of the list'
complete -c headroom-cli -n '__fish_seen_subcommand_from points; and __fish_seen_subcommand_from compare' -l moved-only -d 'Only figures that move'

complete -c headroom-cli -n '__fish_seen_subcommand_from demo' -a 'team pdu region national'
complete -c headroom-cli -n '__fish_seen_subcommand_from demo' -l seed -x -d 'The same seed gives the same people'
complete -c headroom-cli -n '__fish_seen_subcommand_from demo' -l workbook -r -F -d 'Also write an extract'

complete -c headroom-cli -n '__fish_seen_subcommand_from import; and not __fish_seen_subcommand_from wmt-extract hours reductions cases posts history changes withdraw run-due' -a 'wmt-extract hours reductions cases posts history changes withdraw run-due'
complete -c headroom-cli -n '__fish_seen_subcommand_from wmt-extract hours cases posts' -F
complete -c headroom-cli -n '__fish_seen_subcommand_from import; and __fish_seen_subcommand_from reductions' -F
complete -c headroom-cli -n '__fish_seen_subcommand_from wmt-extract hours cases posts' -l dry-run -d 'Keep nothing'
complete -c headroom-cli -n '__fish_seen_subcommand_from import; and __fish_seen_subcommand_from reductions' -l dry-run -d 'Keep nothing'
complete -c headroom-cli -n '__fish_seen_subcommand_from changes' -l report-date -x -d 'The day the extract is of'
complete -c headroom-cli -n '__fish_seen_subcommand_from run-due' -l folder -x -a '(__fish_complete_directories)' -d 'Import from this folder'
complete -c headroom-cli -n '__fish_seen_subcommand_from cases posts' -l column -x -d 'Which column holds a field'
complete -c headroom-cli -n '__fish_seen_subcommand_from cases posts' -l valid-rows-only -d 'Keep the rows that are right'
complete -c headroom-cli -n '__fish_seen_subcommand_from cases posts' -l refused -r -F -d 'Write the refused rows to this file'
complete -c headroom-cli -n '__fish_seen_subcommand_from wmt-extract' -l report-date -x -d 'The day the extract is of'

complete -c headroom-cli -n '__fish_seen_subcommand_from report' -a 'run-due allocated allocations evidence officers-per-case timeliness unallocated breakdown capacity compare custody flags fortnights fte grades headroom history over span uncovered caseload cases coming due inactive leavers lifers progress risk tier-moves expiring hours reasons reductions several-posts contact-credits court-reports deadlines enquiries differences freshness quality official-archived-reductions official-averaged official-averaged-teams official-breakdown official-capacity official-caseload official-cases official-contacts official-daily official-expiring official-inactive official-lifers official-overview official-reductions official-t2a'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l list -d 'What there is'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l level -x -a 'officer team pdu region national'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l unit -x -d 'Only below this unit'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l only -x -d 'Only rows whose column reads like KEY=TEXT'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l grade -x -d 'Only this grade'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l tier -x -d 'Only this tier'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l type -x -a 'community licence custody'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l reason -x -d 'Only this reason'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l group-by -x -d 'One row for each value of a column'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l columns -x -d 'Only these columns'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l withhold-below -x -d 'Withhold smaller counts of people'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l byte-order-mark -d 'CSV with a byte order mark'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l set -x -d 'Run kept parameters'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l sets -d 'Which parameters are kept'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l runs -d 'What was written to files'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l from -x -d 'First day'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l to -x -d 'Last day'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l by -x -a 'total type tier' -d 'How the history is taken apart'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l format -x -a 'table csv json xlsx html'
complete -c headroom-cli -n '__fish_seen_subcommand_from report' -l out -r -F -d 'Write to this file'

complete -c headroom-cli -n '__fish_seen_subcommand_from explain' -l team -x -d 'Which team'

complete -c headroom-cli -n '__fish_seen_subcommand_from backup' -l folder -x -a '(__fish_complete_directories)' -d 'Where to'
complete -c headroom-cli -n '__fish_seen_subcommand_from backup' -l if-changed -d 'Only where something was recorded since'
complete -c headroom-cli -n '__fish_seen_subcommand_from backup' -l list -d 'The backups there are'
complete -c headroom-cli -n '__fish_seen_subcommand_from backup' -l verify -d 'List and check them'
complete -c headroom-cli -n '__fish_seen_subcommand_from restore' -F
complete -c headroom-cli -n '__fish_seen_subcommand_from restore' -l dry-run -d 'Change nothing'
