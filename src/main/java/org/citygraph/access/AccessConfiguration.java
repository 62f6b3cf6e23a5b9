package org.citygraph.access;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Lets everybody read, and those write who show a token. There are no sessions and no
 * cookies, hence nothing that another site could use.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(TokenSettings.class)
class AccessConfiguration {

	/**
	 * Where something can be written; other methods than those that read need a token
	 * there. Elsewhere such methods are not allowed anyway, or read, too.
	 */
	static final String[] WRITING = { "/api/imports/**", "/api/datasets/**", "/api/resolutions/**" };

	@Bean
	SecurityFilterChain access(HttpSecurity http, TokenSettings settings) {
		Tokens tokens = new Tokens(settings);
		Refusal withoutToken = tokens.isEmpty() ? Refusal.OFF : Refusal.NO_TOKEN;
		return http
			.authorizeHttpRequests((rules) -> rules.requestMatchers(HttpMethod.GET, WRITING)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD, WRITING)
				.permitAll()
				.requestMatchers(HttpMethod.OPTIONS, WRITING)
				.permitAll()
				.requestMatchers(WRITING)
				.authenticated()
				.anyRequest()
				.permitAll())
			.addFilterBefore(new TokenFilter(tokens, new FailedAttempts(Ticker.systemTicker())),
					AuthorizationFilter.class)
			.exceptionHandling((failures) -> failures
				.authenticationEntryPoint((request, response, failure) -> withoutToken.answer(response)))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.build();
	}

	/**
	 * Paths are looked at before they are matched. Methods, parameters and headers that
	 * no endpoint knows are refused by the endpoints' own rules, and in their shape.
	 */
	@Bean
	StrictHttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setUnsafeAllowAnyHttpMethod(true);
		firewall.setAllowedParameterNames((name) -> true);
		firewall.setAllowedHeaderNames((name) -> true);
		firewall.setAllowedHeaderValues((value) -> true);
		return firewall;
	}

}
