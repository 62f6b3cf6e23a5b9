package org.citygraph.database;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a driver sees of a cluster: members on ports of their own, one of which leads,
 * with one real database behind them all. It speaks Bolt 5.4, answers itself who reads
 * and writes (ROUTE) and refuses to write where nobody leads, and hands everything else
 * on.
 */
final class FakeCluster implements AutoCloseable {

	private static final byte[] MAGIC = { 0x60, 0x60, (byte) 0xb0, 0x17 };

	private static final byte[] BOLT_5_4 = { 0, 0, 4, 5 };

	private static final int OFFERS = 16;

	private static final Pattern BOOKMARK = Pattern.compile("FB:[A-Za-z0-9+/=]+");

	private static final int RESET = 0x0f;

	private static final int RUN = 0x10;

	private static final int BEGIN = 0x11;

	private static final int ROUTE = 0x66;

	private static final int SUCCESS = 0x70;

	private static final int IGNORED = 0x7e;

	private static final int FAILURE = 0x7f;

	private final int database;

	private final List<Member> members;

	private final List<Asked> asked = new CopyOnWriteArrayList<>();

	private volatile Member leader;

	private volatile String written = "";

	private volatile boolean knowsBookmarks = true;

	/**
	 * A transaction that was begun.
	 *
	 * @param member by its number
	 * @param bookmarks of what it must have seen
	 */
	record Asked(int member, boolean reads, Set<String> bookmarks) {
	}

	FakeCluster(int size, int database) throws IOException {
		this.database = database;
		this.members = new CopyOnWriteArrayList<>();
		for (int number = 0; number < size; number++) {
			this.members.add(new Member(number));
		}
		this.leader = this.members.getFirst();
	}

	/** Of some member that tells of the others. */
	int port() {
		return this.members.getFirst().ears.getLocalPort();
	}

	/** Forgets what was asked before. */
	List<Asked> asked() {
		List<Asked> all = List.copyOf(this.asked);
		this.asked.clear();
		return all;
	}

	/** The bookmark that the last commit of a writer was answered with. */
	String written() {
		return this.written;
	}

	/** As if its database had been restored, until somebody asks without. */
	void forgetBookmarks() {
		this.knowsBookmarks = false;
	}

	void lead(int number) {
		this.leader = this.members.get(number);
	}

	void kill(int number) {
		this.members.get(number).end();
	}

	int connections() {
		return this.members.stream().mapToInt((member) -> member.open.size()).sum();
	}

	@Override
	public void close() {
		this.members.forEach(Member::end);
	}

	private final class Member {

		private final int number;

		private final ServerSocket ears;

		private final Set<Socket> open = ConcurrentHashMap.newKeySet();

		private Member(int number) throws IOException {
			this.number = number;
			this.ears = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
			Thread.ofVirtual().start(this::listen);
		}

		private void listen() {
			while (!this.ears.isClosed()) {
				try {
					Socket caller = this.ears.accept();
					this.open.add(caller);
					Thread.ofVirtual().start(() -> serve(caller));
				}
				catch (IOException ex) {
					// It is dead.
				}
			}
		}

		private void end() {
			try {
				this.ears.close();
				for (Socket socket : this.open) {
					socket.close();
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private void serve(Socket caller) {
			try (caller; Socket called = new Socket(InetAddress.getLoopbackAddress(), FakeCluster.this.database)) {
				DataInputStream in = new DataInputStream(caller.getInputStream());
				in.readNBytes(MAGIC.length + OFFERS);
				caller.getOutputStream().write(BOLT_5_4);
				called.getOutputStream().write(MAGIC);
				called.getOutputStream().write(BOLT_5_4);
				called.getOutputStream().write(new byte[OFFERS - BOLT_5_4.length]);
				called.getInputStream().readNBytes(BOLT_5_4.length);
				Conversation conversation = new Conversation(this, new DataOutputStream(caller.getOutputStream()),
						new DataOutputStream(called.getOutputStream()));
				Thread.ofVirtual().start(() -> conversation.answer(called, caller));
				conversation.listen(in);
			}
			catch (IOException ex) {
				// One of both hung up.
			}
			finally {
				this.open.remove(caller);
			}
		}

		private String address() {
			return "localhost:" + this.ears.getLocalPort();
		}

	}

	/** What a driver says on one connection. */
	private final class Conversation {

		private final Member member;

		private final DataOutputStream back;

		private final DataOutputStream on;

		private boolean failed;

		/** Whether its last transaction is to write. */
		private volatile boolean writes;

		private Conversation(Member member, DataOutputStream back, DataOutputStream on) {
			this.member = member;
			this.back = back;
			this.on = on;
		}

		private void listen(DataInputStream in) throws IOException {
			for (byte[] message = message(in); message.length > 0; message = message(in)) {
				hear(message);
			}
		}

		private void hear(byte[] message) throws IOException {
			int what = message[1];
			if (what == RESET) {
				this.failed = false;
			}
			if (this.failed) {
				say(this.back, new byte[] { (byte) 0xb0, IGNORED });
			}
			else if (what == ROUTE) {
				say(this.back, new Packed().success(routes()).bytes());
			}
			else if ((what == RUN || what == BEGIN) && refuses(message)) {
				fail("Neo.ClientError.Cluster.NotALeader");
			}
			else if ((what == RUN || what == BEGIN) && namesAnUnknownBookmark(message)) {
				fail("Neo.ClientError.Transaction.InvalidBookmark");
			}
			else {
				say(this.on, message);
			}
		}

		private void fail(String code) throws IOException {
			this.failed = true;
			say(this.back, new Packed().failure(Map.of("code", code, "message", "On purpose")).bytes());
		}

		private static boolean isOfTheHeartbeat(String text) {
			return text.contains("RETURN 1");
		}

		private boolean namesAnUnknownBookmark(byte[] message) {
			String text = new String(message, StandardCharsets.ISO_8859_1);
			if (!isOfTheHeartbeat(text)) {
				FakeCluster.this.knowsBookmarks |= bookmarks(text).isEmpty();
			}
			return !FakeCluster.this.knowsBookmarks && !bookmarks(text).isEmpty();
		}

		private void answer(Socket called, Socket caller) {
			byte[] buffer = new byte[8192];
			try (called; caller) {
				InputStream in = called.getInputStream();
				for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
					Set<String> told = bookmarks(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
					if (this.writes && !told.isEmpty()) {
						FakeCluster.this.written = told.iterator().next();
					}
					caller.getOutputStream().write(buffer, 0, read);
				}
			}
			catch (IOException ex) {
				// One of both hung up.
			}
		}

		private static Set<String> bookmarks(String text) {
			return BOOKMARK.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
		}

		/** What runs within a transaction tells no mode. */
		private boolean refuses(byte[] message) {
			String text = new String(message, StandardCharsets.ISO_8859_1);
			boolean reads = text.contains("\u0084mode\u0081r");
			if (message[1] == BEGIN || reads) {
				this.writes = !reads;
			}
			if ((message[1] == BEGIN || reads) && !isOfTheHeartbeat(text)) {
				FakeCluster.this.asked.add(new Asked(this.member.number, reads, bookmarks(text)));
			}
			return this.writes && this.member != FakeCluster.this.leader;
		}

		private Map<String, Object> routes() {
			List<String> all = FakeCluster.this.members.stream().map(Member::address).toList();
			String leads = FakeCluster.this.leader.address();
			List<String> readers = all.stream().filter((address) -> !address.equals(leads)).toList();
			return Map.of("rt",
					Map.of("ttl", 300L, "db", "neo4j", "servers",
							List.of(Map.of("addresses", all, "role", "ROUTE"),
									Map.of("addresses", readers, "role", "READ"),
									Map.of("addresses", List.of(leads), "role", "WRITE"))));
		}

	}

	/** Empty at the end. */
	private static byte[] message(DataInputStream in) throws IOException {
		ByteArrayOutputStream message = new ByteArrayOutputStream();
		int first = in.read();
		if (first < 0) {
			return new byte[0];
		}
		int length = (first << Byte.SIZE) | in.readUnsignedByte();
		while (length > 0 || message.size() == 0) {
			message.writeBytes(in.readNBytes(length));
			length = in.readUnsignedShort();
		}
		return message.toByteArray();
	}

	private static void say(DataOutputStream out, byte[] message) throws IOException {
		synchronized (out) {
			for (int start = 0; start < message.length; start += 0xffff) {
				int length = Math.min(0xffff, message.length - start);
				out.writeShort(length);
				out.write(message, start, length);
			}
			out.writeShort(0);
			out.flush();
		}
	}

	/** As Bolt packs values. */
	private static final class Packed {

		private final ByteArrayOutputStream out = new ByteArrayOutputStream();

		private Packed success(Map<String, Object> map) {
			return structure(SUCCESS, map);
		}

		private Packed failure(Map<String, Object> map) {
			return structure(FAILURE, map);
		}

		private Packed structure(int signature, Map<String, Object> map) {
			this.out.write(0xb1);
			this.out.write(signature);
			pack(map);
			return this;
		}

		private void pack(Object value) {
			switch (value) {
				case Map<?, ?> map -> {
					this.out.write(0xa0 | map.size());
					map.forEach((key, entry) -> {
						pack(key);
						pack(entry);
					});
				}
				case List<?> list -> {
					this.out.write(0x90 | list.size());
					list.forEach(this::pack);
				}
				case Long number -> {
					this.out.write(0xc9);
					this.out.write((int) (number >> Byte.SIZE));
					this.out.write(number.intValue());
				}
				default -> {
					byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
					this.out.write(0xd0);
					this.out.write(text.length);
					this.out.writeBytes(text);
				}
			}
		}

		private byte[] bytes() {
			return this.out.toByteArray();
		}

	}

}
