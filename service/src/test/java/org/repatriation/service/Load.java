package org.repatriation.service;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Posts cases to a service on this machine and says how long the answers took. It speaks just enough HTTP for that, so that
 * it takes little of the processors that the service has to share with it; connections are kept.
 */
public final class Load {
    private static final int MOST_AT_ONCE = 64;
    private static final int WARM_UP_ROUNDS = Integer.getInteger("repatriation.warm-up-rounds", 12);
    private static final int WARM_UP_SECONDS = 15;
    private static final double NO_QUICKER = 1.05;
    private static final int LONGEST_TRAILER = 1_000;

    private final int port;
    private final List<byte[]> bodies;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    public Load(int port, List<String> bodies) {
        this.port = port;
        this.bodies = bodies.stream()
                .map(body -> body.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Asks until the last of some paths has grown no quicker three times in a row; the others are asked a little beside it. */
    public void warmUp(int callers, String... paths) {
        double most = 0;
        for (int round = 0, noQuicker = 0; round < WARM_UP_ROUNDS && noQuicker < 3; round++) {
            double now = 0;
            for (String path : paths) {
                boolean last = path.equals(paths[paths.length - 1]);
                now = saturate(path, callers, last ? WARM_UP_SECONDS : WARM_UP_SECONDS / 5);
            }
            noQuicker = now > NO_QUICKER * most ? 0 : noQuicker + 1;
            most = Math.max(most, now);
        }
    }

    /** As many answers as some callers get, each asking again as soon as it is answered; how many a second. */
    public double saturate(String path, int callers, int seconds) {
        long began = System.nanoTime();
        return took(path, callers, seconds).size() * 1e9 / (System.nanoTime() - began);
    }

    /** How long each answer took, in nanoseconds, where some callers ask, each again as soon as it is answered. */
    public List<Long> took(String path, int callers, int seconds) {
        Queue<Long> took = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        together(callers, caller -> {
            for (int i = caller; System.nanoTime() < end; i++) {
                long asked = System.nanoTime();
                post(path, i);
                took.add(System.nanoTime() - asked);
            }
        });
        return List.copyOf(took);
    }

    /**
     * Cases that are posted at moments fixed beforehand, by chance and whether or not earlier ones are answered. Each is
     * measured in nanoseconds from the moment that it was meant to be posted; the same {@code seed} gives the same moments.
     */
    public List<Long> arrive(String path, double rate, int seconds, int seed) {
        Random chance = new Random(seed);
        List<Long> moments = new ArrayList<>();
        for (double at = 0; at < seconds * 1e9; at -= Math.log(1 - chance.nextDouble()) * 1e9 / rate) {
            moments.add((long) at);
        }
        Queue<Long> took = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        long began = System.nanoTime() + 50_000_000;
        together(MOST_AT_ONCE, caller -> {
            for (int i = next.getAndIncrement(); i < moments.size(); i = next.getAndIncrement()) {
                long meant = began + moments.get(i);
                for (long rest = meant - System.nanoTime(); rest > 0; rest = meant - System.nanoTime()) {
                    LockSupport.parkNanos(rest);
                }
                post(path, seed + i);
                took.add(System.nanoTime() - meant);
            }
        });
        return List.copyOf(took);
    }

    /**
     * All cases as the lines of one batch; how many a second are answered.
     *
     * @param key the key under which the batch is sent; empty for none
     */
    public double batch(String path, Optional<String> key) {
        byte[] lines = bodies.stream()
                .collect(ByteArrayOutputStream::new, Load::addLine, (one, other) -> one.writeBytes(other.toByteArray()))
                .toByteArray();
        String head = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nConnection: close\r\nContent-Type: application/jsonl\r\n"
                + key.map(name -> "Idempotency-Key: " + name + "\r\n").orElse("") + "Content-Length: " + lines.length
                + "\r\n\r\n";
        long began = System.nanoTime();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            Thread sending = new Thread(() -> {
                try {
                    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                    socket.getOutputStream().write(lines);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
            sending.start();
            String last = last(socket.getInputStream());
            if (!last.contains("\"decided\":" + bodies.size() + ",") || !last.contains("\"complete\":true")) {
                throw new IllegalStateException(path + " answered " + last);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bodies.size() * 1e9 / (System.nanoTime() - began);
    }

    private static void addLine(ByteArrayOutputStream lines, byte[] body) {
        lines.writeBytes(body);
        lines.write('\n');
    }

    /** The end of what is sent, in which a trailer has its place. */
    private static String last(InputStream in) throws IOException {
        byte[] read = new byte[1 << 17];
        String last = "";
        for (int length = in.read(read); length >= 0; length = in.read(read)) {
            int from = Math.max(0, length - LONGEST_TRAILER);
            last += new String(read, from, length - from, StandardCharsets.UTF_8);
            last = last.substring(Math.max(0, last.length() - LONGEST_TRAILER));
        }
        return last;
    }

    /** The time that this share of the posts took at most. */
    public static long at(List<Long> took, double share) {
        long[] sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) (sorted.length * share)];
    }

    /** The ticks of all processors, and those that the host gave to others; zero where the machine does not say. */
    public static long[] processors() throws IOException {
        Path counted = Path.of("/proc/stat");
        if (!Files.isReadable(counted)) {
            return new long[2];
        }
        long[] ticks = Arrays.stream(Files.readAllLines(counted)
                        .get(0)
                        .replaceFirst("cpu +", "")
                        .split(" "))
                .mapToLong(Long::parseLong)
                .limit(8)
                .toArray();
        return new long[] {Arrays.stream(ticks).sum(), ticks[7]};
    }

    private static void together(int threads, IntConsumer done) {
        Queue<Throwable> failed = new ConcurrentLinkedQueue<>();
        List<Thread> callers = IntStream.range(0, threads)
                .mapToObj(caller -> new Thread(() -> {
                    try {
                        done.accept(caller);
                    } catch (RuntimeException failure) {
                        failed.add(failure);
                    }
                }))
                .toList();
        callers.forEach(Thread::start);
        try {
            for (Thread caller : callers) {
                caller.join();
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException(failed.peek());
        }
    }

    private void post(String path, int number) {
        try {
            Connection connection = idle.poll();
            while (connection != null && !connection.isOpen()) {
                connection = idle.poll();
            }
            if (connection == null) {
                connection = new Connection(port);
            }
            connection.post(path, bodies.get(number % bodies.size()));
            idle.add(connection);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One connection that is kept: a request at a time, an answer with a length or in chunks. */
    private static final class Connection {
        private final Socket socket;
        private final InputStream in;
        private final String host;
        private boolean open = true;
        private long used = System.nanoTime();

        private Connection(int port) throws IOException {
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
            host = "127.0.0.1:" + port;
        }

        /** A service closes what was not used for some time; one that was closed is let go. */
        private boolean isOpen() throws IOException {
            if (open && System.nanoTime() - used < 10_000_000_000L) {
                return true;
            }
            socket.close();
            return false;
        }

        private void post(String path, byte[] body) throws IOException {
            byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: " + host
                            + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            byte[] request = Arrays.copyOf(head, head.length + body.length);
            System.arraycopy(body, 0, request, head.length, body.length);
            socket.getOutputStream().write(request);
            String status = line();
            int length = -1;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
                open &= !header.equalsIgnoreCase("Connection: close");
            }
            if (length >= 0) {
                in.skipNBytes(length);
            } else {
                for (int chunk = chunk(); chunk > 0; chunk = chunk()) {
                    in.skipNBytes(chunk);
                    line();
                }
                line();
            }
            used = System.nanoTime();
            if (!status.startsWith("HTTP/1.1 201")) {
                throw new IllegalStateException(path + " answered " + status);
            }
        }

        private int chunk() throws IOException {
            return Integer.parseInt(line(), 16);
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int one = in.read(); one != '\n'; one = in.read()) {
                if (one < 0) {
                    throw new EOFException("the service closed the connection");
                }
                if (one != '\r') {
                    line.append((char) one);
                }
            }
            return line.toString();
        }
    }
}
