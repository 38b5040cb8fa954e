package id.lentera.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds the system's PostgreSQL server programs and runs them without root's privileges (PostgreSQL refuses to run as root). */
record PostgresBinaries(Path directory, Optional<String> runAs) {

    private static final int OLDEST_MAJOR = 15;

    static PostgresBinaries find() {
        Path directory = candidates().stream()
                .filter(d -> Files.isExecutable(d.resolve("initdb")) && Files.isExecutable(d.resolve("postgres")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No PostgreSQL " + OLDEST_MAJOR
                        + " or newer server was found on this system. Install it (Debian: apt-get install postgresql postgis), set LENTERA_PG_BIN to"
                        + " its bin directory, or set SPRING_DATASOURCE_URL to use another database."));
        boolean root = "root".equals(System.getProperty("user.name"));
        return new PostgresBinaries(directory, root ? Optional.of(unprivilegedUser()) : Optional.empty());
    }

    private static List<Path> candidates() {
        List<Path> found = new ArrayList<>();
        Optional.ofNullable(System.getenv("LENTERA_PG_BIN")).map(Path::of).ifPresent(found::add);
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.filter(v -> major(v) >= OLDEST_MAJOR)
                        .sorted(Comparator.comparingInt(PostgresBinaries::major).reversed())
                        .map(v -> v.resolve("bin"))
                        .forEach(found::add);
            } catch (IOException e) {
                throw new IllegalStateException("Cannot list " + debian, e);
            }
        }
        for (String entry : System.getenv().getOrDefault("PATH", "").split(":")) {
            found.add(Path.of(entry));
        }
        return found;
    }

    private static int major(Path version) {
        String name = version.getFileName().toString();
        return name.matches("\\d{1,3}") ? Integer.parseInt(name) : 0;
    }

    private static String unprivilegedUser() {
        for (String user : List.of("postgres", "nobody")) {
            try {
                if (new ProcessBuilder("id", "-u", user)
                                .redirectErrorStream(true)
                                .start()
                                .waitFor()
                        == 0) {
                    return user;
                }
            } catch (IOException e) {
                throw new IllegalStateException("Cannot look up system users", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while looking up system users", e);
            }
        }
        throw new IllegalStateException(
                "PostgreSQL does not run as root and there is no user postgres or nobody to run it as.");
    }

    /** A command line of one of the programs, in a session of its own so that Ctrl-C on the console reaches the application alone. */
    List<String> command(String program, String... arguments) {
        List<String> line =
                new ArrayList<>(asUser("setsid", directory.resolve(program).toString()));
        line.addAll(List.of(arguments));
        return line;
    }

    /** The command line, run as the unprivileged user where the application is root. */
    List<String> asUser(String... command) {
        List<String> line = new ArrayList<>();
        runAs.ifPresent(user ->
                line.addAll(List.of("setpriv", "--reuid=" + user, "--regid=" + groupOf(user), "--clear-groups", "--")));
        line.addAll(List.of(command));
        return line;
    }

    private static String groupOf(String user) {
        return "nobody".equals(user) ? "nogroup" : user;
    }

    /** Runs a short program to its end; its output goes into the message when it fails. */
    void run(List<String> command, Path workingDirectory) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(workingDirectory.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("Failed: " + String.join(" ", command) + "\n" + output);
        }
    }
}
