package org.citygraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A wire between the program and its database, on the loopback address, which can be
 * broken in several ways and mended again.
 */
public final class FaultyWire implements AutoCloseable {

	private static final Duration DELAY = Duration.ofSeconds(3);

	private final ServerSocket ears;

	private final int target;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final Set<Socket> stale = ConcurrentHashMap.newKeySet();

	private volatile Fault fault = Fault.NONE;

	/** What is wrong with it. */
	public enum Fault {

		NONE,

		/** Connections end, and new ones end at once. */
		CUT,

		/** The next answer ends in its midst, with its connection. */
		RESET,

		/** Whatever is said arrives seconds later. */
		SLOW,

		/** Nothing arrives, and nobody is told so. */
		SILENT,

		/** Nothing arrives on connections that there are; new ones work. */
		STALE

	}

	public FaultyWire(int port, int target) throws IOException {
		this.ears = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
		this.target = target;
		Thread.ofVirtual().start(this::listen);
	}

	public synchronized void set(Fault next) {
		this.fault = next;
		this.stale.clear();
		if (next == Fault.STALE) {
			this.stale.addAll(this.open);
		}
		if (next == Fault.CUT) {
			this.open.forEach(FaultyWire::end);
		}
		notifyAll();
	}

	private void listen() {
		while (!this.ears.isClosed()) {
			try {
				connect(this.ears.accept());
			}
			catch (IOException ex) {
				// The test is over, or the database is away.
			}
		}
	}

	private void connect(Socket caller) throws IOException {
		if (this.fault == Fault.CUT) {
			caller.close();
			return;
		}
		try {
			Socket called = new Socket(InetAddress.getLoopbackAddress(), this.target);
			this.open.add(caller);
			this.open.add(called);
			Thread.ofVirtual().start(() -> pass(caller, called, false));
			Thread.ofVirtual().start(() -> pass(called, caller, true));
		}
		catch (IOException ex) {
			caller.close();
			throw ex;
		}
	}

	private void pass(Socket from, Socket to, boolean answers) {
		byte[] buffer = new byte[8192];
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				boolean reset = answers && this.fault == Fault.RESET;
				letPass(from);
				out.write(buffer, 0, reset ? read / 2 : read);
				if (reset) {
					to.setSoLinger(true, 0);
					return;
				}
			}
		}
		catch (IOException | InterruptedException ex) {
			// One of both is gone, and so is the other.
		}
		finally {
			this.open.remove(from);
			this.open.remove(to);
		}
	}

	private synchronized void letPass(Socket from) throws InterruptedException {
		long end = System.nanoTime() + DELAY.toNanos();
		for (long left = end - System.nanoTime(); this.fault == Fault.SLOW
				&& left > 0; left = end - System.nanoTime()) {
			wait(Math.max(1, left / 1_000_000));
		}
		while (this.fault == Fault.SILENT || this.stale.contains(from)) {
			wait();
		}
	}

	/** How many connections there are. */
	public int connections() {
		return this.open.size() / 2;
	}

	private static void end(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.ears.close();
		set(Fault.CUT);
	}

}
