# Completion of headroom-cli for bash. Installed as bash-completion/completions/headroom-cli.

_headroom_cli()
{
    local word previous command kind i
    word=${COMP_WORDS[COMP_CWORD]}
    previous=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()

    # The command, and after import what is imported.
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            --store | --user | --staff | --as-of | --seed | --workbook | --report-date | --level | --unit | --from | --to | --format | --out | --team | --only | --grade | --tier | --type | --reason | --group-by | --columns | --withhold-below | --set | --folder | --by | --kind | --against)
                ((i++))
                ;;
            -*) ;;
            *)
                if [[ -z $command ]]; then
                    command=${COMP_WORDS[i]}
                elif [[ -z $kind ]]; then
                    kind=${COMP_WORDS[i]}
                fi
                ;;
        esac
    done

    case $previous in
        --folder)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "$word")
            return
            ;;
        --store | --workbook | --out)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return
            ;;
        --kind)
            mapfile -t COMPREPLY < <(compgen -W "points contact_points letter_points" -- "$word")
            return
            ;;
        --level)
            mapfile -t COMPREPLY < <(compgen -W "officer team pdu region national" -- "$word")
            return
            ;;
        --by)
            mapfile -t COMPREPLY < <(compgen -W "total type tier" -- "$word")
            return
            ;;
        --format)
            mapfile -t COMPREPLY < <(compgen -W "table csv json xlsx html" -- "$word")
            return
            ;;
        --user | --staff | --as-of | --seed | --report-date | --unit | --from | --to | --team | --against)
            return
            ;;
    esac

    local options="--store --user --staff --as-of --json --quiet --progress --help"
    case $command in
        "") options+=" --version" ;;
        demo) options+=" --seed --workbook" ;;
        import)
            [[ $kind == wmt-extract || $kind == hours || $kind == reductions || $kind == cases || $kind == posts || -z $kind ]] &&
                options+=" --dry-run"
            [[ $kind == changes ]] && options+=" --report-date"
            [[ $kind == run-due ]] && options+=" --folder"
            [[ $kind == wmt-extract ]] && options+=" --report-date"
            [[ $kind == cases || $kind == posts ]] && options+=" --column --valid-rows-only --refused"
            ;;
        report)
            options+=" --list --level --unit --from --to --format --out --only --grade --tier --type --reason"
            options+=" --by --group-by --columns --withhold-below --byte-order-mark --set --sets --runs"
            ;;
        explain) options+=" --team" ;;
        backup) options+=" --folder --if-changed --list --verify" ;;
        restore) options+=" --dry-run" ;;
        points)
            options+=" --kind"
            [[ $kind == export ]] && options+=" --out"
            [[ $kind == import ]] && options+=" --from"
            [[ $kind == compare ]] && options+=" --from --level --against --moved-only"
            ;;
        scenario) options+=" --format" ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
        return
    fi

    case $command in
        "") mapfile -t COMPREPLY < <(compgen -W "demo import report explain tier scenario calculate points check backup restore" -- "$word") ;;
        demo) mapfile -t COMPREPLY < <(compgen -W "team pdu region national" -- "$word") ;;
        restore)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            ;;
        report) mapfile -t COMPREPLY < <(compgen -W "run-due allocated allocations evidence officers-per-case timeliness unallocated breakdown capacity compare custody flags fortnights fte grades headroom history over span uncovered caseload cases coming due inactive leavers lifers progress risk tier-moves expiring hours reasons reductions several-posts contact-credits court-reports deadlines enquiries differences freshness quality official-archived-reductions official-averaged official-averaged-teams official-breakdown official-capacity official-caseload official-cases official-contacts official-daily official-expiring official-inactive official-lifers official-overview official-reductions official-t2a" -- "$word") ;;
        points)
            if [[ -z $kind ]]; then
                mapfile -t COMPREPLY < <(compgen -W "list export import compare" -- "$word")
            elif [[ $kind == import || $kind == compare ]]; then
                compopt -o filenames 2>/dev/null
                mapfile -t COMPREPLY < <(compgen -f -- "$word")
            fi
            ;;
        import)
            if [[ -z $kind ]]; then
                mapfile -t COMPREPLY < <(compgen -W "wmt-extract hours reductions cases posts history changes withdraw run-due" -- "$word")
            elif [[ $kind != history && $kind != changes && $kind != withdraw && $kind != run-due ]]; then
                compopt -o filenames 2>/dev/null
                mapfile -t COMPREPLY < <(compgen -f -- "$word")
            fi
            ;;
    esac
}

complete -F _headroom_cli headroom-cli
