#!/usr/bin/env bash
# A year of intake: 232 invented practices with 600,000 patients hand in forms for four start dates. Each date has its
# draw, and who is not drawn moves on. A year later those who started add year 2 and their second measurement. At the
# end there is an overview after each half.
#
#   year.sh DIRECTORY      a new directory; about half a minute
set -euo pipefail

directory=${1:?"give a new directory"}
jar=$(cd "$(dirname "$0")/.." && pwd)/command/target/mtvp-rules.jar
[ -f "$jar" ] || { echo "Build it first: mvn -q -DskipTests package" >&2; exit 2; }
[ ! -e "$directory" ] || { echo "$directory exists already; give a new directory" >&2; exit 2; }
mkdir -p "$directory"
cd "$directory"

mtvp() { java -jar "$jar" "$@"; }

# The numbers come from a generator of its own (Park and Miller), so that every run gives the same year.
forms() { # START_DATE FIRST LAST: the filled-in forms of these practices
  awk -v first="$2" -v last="$3" '
    function draw(n) { state = (state * 16807) % 2147483647; return state % n }
    BEGIN {
      state = 2023 + first
      split("Workshop praktijk in regie: meer aandacht voor taakdifferentiatie|Triagetraining voor assistentes|Workshop Lean - basis|Digitaal contact tussen huisartspraktijk en patiënt - basis|Bijdragen doorontwikkeling Chronische Zorg", aw, "|")
      split("Intervisie op praktijkniveau (intern met hele praktijk, begeleid via Rijnmond Dokters)|Intervisie met andere praktijken (mogelijk gekoppeld aan WSV/Hagro overleg, begeleid via Rijnmond Dokters)", meeting, "|")
      print "Huisartspraktijk:;AGB-code:;Heeft de praktijk een patiëntenstop?;Heeft de praktijk een wachtlijst?;Bij ja: aantal patiënten op de wachtlijst op instroommoment MTVP:;Hierbij geeft de praktijk toestemming aan Rijnmond Dokters om het aantal patiënten dat de afgelopen 12 maanden contact heeft gehad met de HAP op te vragen.;Anders werken in de praktijk;Het voeren van het andere gesprek;Intervisie in het kader van MTVP"
      for (i = first; i <= last; i++) {
        waiting = draw(3) == 0
        printf "Praktijk %d;%08d;%s;%s;%s;ja;%s;%s;%s\n", i, 1000000 + i, draw(5) == 0 ? "ja" : "nee",
          waiting ? "ja" : "nee", waiting ? 1 + draw(60) : "", aw[1 + draw(5)],
          draw(4) == 0 ? "4Domeinen model (4D)" : "Positieve Gezondheid (PG)", meeting[1 + draw(2)]
      }
    }' > "forms-$1.csv"
}

# What the regional organisation knows of each practice: its enrolled patients, 600,000 together.
patients() {
  awk '{
    match($0, /"agbCode":"[0-9]+"/); number = substr($0, RSTART + 11, 8) - 1000000
    sub(/"agbCode":"[0-9]+"/, "&,\"enrolledPatients\":" 2586 + (number <= 48)); print
  }'
}

began=0
carried=()
hold() { # START_DATE FIRST LAST SEED
  forms "$1" "$2" "$3"
  mtvp import --start "$1" "forms-$1.csv" | patients > "applicants-$1.ndjson"
  mtvp intake rijnmond --start "$1" --seed "$4" --base 232 --began "$began" "${carried[@]}" \
    --output "intake-$1" "applicants-$1.ndjson"
  began=$((began + $(wc -l < "intake-$1/plans.ndjson")))
  carried=(--carried "intake-$1/carried.ndjson")
}

hold 2023-04-01 1 92 "staatsloterij 2023-03-10: 830401"
hold 2023-07-01 93 162 "staatsloterij 2023-06-10: 046087"
hold 2023-10-01 163 212 "staatsloterij 2023-09-10: 571120"
hold 2024-01-01 213 232 "staatsloterij 2023-12-10: 302244"
cat intake-*/plans.ndjson > year-1.ndjson
mtvp overview --output year-1.html year-1.ndjson

# A year later: the conversation is developed further, with one more item and two of the network.
awk '{
  item = /"item":"RD.GG.1"/ ? "RD.GG.1" : "RD.GG.2"
  extra = /"item":"RD.AW.2"/ ? "RD.AW.1" : "RD.AW.2"
  sub(/"choices":\[/, "&{\"item\":\"" item "\",\"year\":2,\"mode\":\"DEVELOP\"},{\"item\":\"" extra "\",\"year\":2}," \
    "{\"item\":\"RD.NW.P1\",\"year\":2},{\"item\":\"RD.NW.P2\",\"year\":2},")
  sub(/"outOfHoursDataConsent":true/, "&,\"afterOneYear\":{\"patientStop\":false,\"waitingList\":false,\"outOfHoursContacts\":" 300 + NR "}")
  print
}' year-1.ndjson > year-2.ndjson
mtvp overview --output year-2.html year-2.ndjson
echo "$began practices started. See $PWD/year-1.html, year-2.html and intake-*/protocol.html."
