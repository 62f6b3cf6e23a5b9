package org.citygraph.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Bounds what is read of a call's body in JSON, which is held in memory; uploads and
 * forms have bounds of their own.
 */
@RestControllerAdvice
class BodyLimit extends RequestBodyAdviceAdapter {

	/** In bytes; decisions are a few hundred. */
	static final long MOST = 1 << 20;

	@Override
	public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public HttpInputMessage beforeBodyRead(HttpInputMessage message, MethodParameter parameter, Type type,
			Class<? extends HttpMessageConverter<?>> converter) {
		if (message.getHeaders().getContentLength() > MOST) {
			throw tooLarge();
		}
		return new Bounded(message);
	}

	private static ErrorResponseException tooLarge() {
		return new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE, ProblemDetail.forStatusAndDetail(
				HttpStatus.CONTENT_TOO_LARGE, "The body is larger than %,d bytes.".formatted(MOST)), null);
	}

	private record Bounded(HttpInputMessage message) implements HttpInputMessage {

		@Override
		public HttpHeaders getHeaders() {
			return this.message.getHeaders();
		}

		@Override
		public InputStream getBody() throws IOException {
			return new BoundedStream(this.message.getBody());
		}

	}

	/** For bodies whose length nobody told. */
	private static final class BoundedStream extends FilterInputStream {

		private long left = MOST;

		private BoundedStream(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			return counted(super.read(), 1);
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			return counted(read, read);
		}

		private int counted(int result, int bytes) {
			if (result >= 0) {
				this.left -= bytes;
			}
			if (this.left < 0) {
				throw tooLarge();
			}
			return result;
		}

	}

}
