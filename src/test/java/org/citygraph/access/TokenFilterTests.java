package org.citygraph.access;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(OutputCaptureExtension.class)
class TokenFilterTests {

	private final Token token = Token.random();

	private final Token other = Token.random();

	private final AtomicLong clock = new AtomicLong();

	private final Tokens tokens = new Tokens(
			new TokenSettings(Map.of("olena", this.token.hash(), "petro", this.other.hash())));

	private final TokenFilter filter = new TokenFilter(this.tokens, new FailedAttempts(this.clock::get));

	private Optional<String> caller = Optional.empty();

	@AfterEach
	void forget() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void tokensAreRandomAndTheirHashTellsTheHolder() {
		assertThat(this.token.text()).matches("citygraph_[A-Za-z0-9_-]{43}").isNotEqualTo(this.other.text());
		assertThat(this.token.hash()).matches("[0-9a-f]{64}");
		assertThat(new Token("abc").hash())
			.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
		assertThat(this.tokens.holder(this.token)).contains("olena");
		assertThat(this.tokens.holder(this.other)).contains("petro");
		assertThat(this.tokens.holder(new Token(this.token.hash()))).isEmpty();
		assertThat(this.token).asString().doesNotContain(this.token.text());
	}

	@Test
	void aKnownTokenTellsWhoCalls() throws Exception {
		assertThat(send("Bearer " + this.token.text(), "::1").getStatus()).isEqualTo(200);
		assertThat(this.caller).contains("olena");
		assertThat(send("bearer " + this.other.text(), "::1").getStatus()).isEqualTo(200);
		assertThat(this.caller).contains("petro");
	}

	@Test
	void aWrongTokenIsRefusedAndNotLogged(CapturedOutput log) throws Exception {
		MockHttpServletResponse answer = send("Bearer citygraph_guessed", "192.0.2.1");
		assertThat(answer.getStatus()).isEqualTo(401);
		assertThat(answer.getHeader("WWW-Authenticate"))
			.isEqualTo("Bearer realm=\"citygraph\", error=\"invalid_token\"");
		assertThat(answer.getContentType()).startsWith("application/problem+json");
		assertThat(this.caller).isEmpty();
		assertThat(log).contains("192.0.2.1").doesNotContain("guessed");
	}

	@Test
	void withoutATokenTheCallGoesOnAsNobodys() throws Exception {
		assertThat(send("", "::1").getStatus()).isEqualTo(200);
		assertThat(send("Basic b2xlbmE6eA==", "::1").getStatus()).isEqualTo(200);
		assertThat(this.caller).isEmpty();
	}

	@Test
	void tooManyWrongTokensFromOneAddressAreRefusedForAMinute() throws Exception {
		for (int i = 0; i < FailedAttempts.MOST; i++) {
			assertThat(send("Bearer wrong" + i, "192.0.2.1").getStatus()).isEqualTo(401);
		}
		MockHttpServletResponse refused = send("Bearer wrong", "192.0.2.1");
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getHeader("Retry-After")).isEqualTo("60");
		assertThat(send("Bearer " + this.token.text(), "192.0.2.1").getStatus()).as("a right one").isEqualTo(200);
		assertThat(send("Bearer wrong", "192.0.2.2").getStatus()).as("from elsewhere").isEqualTo(401);
		assertThat(send("", "192.0.2.1").getStatus()).isEqualTo(200);
		this.clock.addAndGet(Duration.ofSeconds(61).toNanos());
		assertThat(send("Bearer wrong", "192.0.2.1").getStatus()).isEqualTo(401);
	}

	@ParameterizedTest
	@CsvSource({ "olena, secret", "Olena, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "a b, x" })
	void settingsThatAreNoHashesAreRefused(String name, String hash) {
		assertThatIllegalArgumentException().isThrownBy(() -> new TokenSettings(Map.of(name, hash)))
			.withMessageContaining("citygraph.tokens." + name)
			.withMessageNotContaining(hash);
	}

	private MockHttpServletResponse send(String authorization, String address) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/imports");
		request.setRemoteAddr(address);
		if (!authorization.isEmpty()) {
			request.addHeader("Authorization", authorization);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.caller = Optional.empty();
		FilterChain chain = (in,
				out) -> this.caller = Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
					.map(Authentication::getName);
		SecurityContextHolder.clearContext();
		this.filter.doFilter(request, response, chain);
		return response;
	}

}
