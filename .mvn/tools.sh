# Read by mvnw: chooses a JDK 25 or later for Maven itself, wherever the usual installers put it,
# because google-java-format reads sources with the parser of the JDK that runs it.
is_jdk_25() {
  [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>/dev/null | grep -Eq '^javac (2[5-9]|[3-9][0-9])'
}
set +f
if ! { [ -n "${JAVA_HOME-}" ] && is_jdk_25 "$JAVA_HOME"; }; then
  for jdk in "$(readlink -f "$(command -v javac || true)" 2>/dev/null | sed 's,/bin/javac$,,')" \
    /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if is_jdk_25 "$jdk"; then
      JAVA_HOME=$jdk
      break
    fi
  done
fi
set -f
if ! { [ -n "${JAVA_HOME-}" ] && is_jdk_25 "$JAVA_HOME"; }; then
  echo "Consilium needs a JDK 25 or later: install one, or set JAVA_HOME to where it is." >&2
  exit 1
fi
export JAVA_HOME
# Node brings the fonts of the letters from npm and drives the browser of the journeys; what runs needs none.
case "$(node --version 2>/dev/null || true)" in
v2[0-9].* | v[3-9][0-9].*) ;;
*)
  echo "Consilium needs Node 20 or later on the path, with npm: install it and start again." >&2
  exit 1
  ;;
esac
if ! command -v npm >/dev/null; then
  echo "Consilium needs npm beside Node: install it and start again." >&2
  exit 1
fi
