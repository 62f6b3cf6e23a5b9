package org.citygraph.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What nobody read of a call is read on after the answer, so that its sender comes to
 * read that. By itself the HTTP server would do so for all and as long as they like, so
 * that those who send very slowly would occupy it; here few may, and not long, and others
 * are cut off.
 */
@Component
class UnreadBodies extends ValveBase implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	private static final int MOST = 16;

	private static final Duration LONGEST = Duration.ofSeconds(10);

	private final Semaphore places = new Semaphore(MOST);

	UnreadBodies() {
		super(true);
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addEngineValves(this);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		if (!request.isAsync() && !isRead(request)) {
			response.finishResponse();
			if (!readOn(request)) {
				response.getCoyoteResponse().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
			}
		}
	}

	private boolean readOn(Request request) {
		if (!this.places.tryAcquire()) {
			return false;
		}
		try {
			long end = System.nanoTime() + LONGEST.toNanos();
			Discarded discarded = new Discarded();
			while (!isRead(request) && System.nanoTime() < end) {
				if (request.getCoyoteRequest().doRead(discarded) < 0) {
					return true;
				}
			}
			return isRead(request);
		}
		catch (IOException ex) {
			return false; // The caller is gone, or pauses too long.
		}
		finally {
			this.places.release();
		}
	}

	private static boolean isRead(Request request) {
		AtomicBoolean read = new AtomicBoolean();
		request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
		return read.get();
	}

	/** Takes what is read, and forgets it. */
	private static final class Discarded implements ApplicationBufferHandler {

		private @Nullable ByteBuffer last;

		@Override
		public void setByteBuffer(ByteBuffer buffer) {
			this.last = buffer;
		}

		@Override
		public @Nullable ByteBuffer getByteBuffer() {
			return this.last;
		}

		@Override
		public void expand(int size) {
			// The server brings buffers of its own.
		}

	}

}
