package org.citygraph.reconciliation;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets pages of the allowed origins read the service's answers, and nothing else of the
 * program's.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReconciliationSettings.class)
class CrossOrigin implements WebMvcConfigurer {

	private final ReconciliationSettings settings;

	CrossOrigin(ReconciliationSettings settings) {
		this.settings = settings;
	}

	@Override
	public void addCorsMappings(CorsRegistry registry) {
		registry.addMapping("/reconcile/**")
			.allowedOriginPatterns(this.settings.allowedOrigins().toArray(String[]::new))
			.allowedMethods("GET", "HEAD", "POST")
			.allowCredentials(false);
	}

}
