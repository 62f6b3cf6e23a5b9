package org.citygraph.uploads;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Has uploads received where what a killed program left of them is found and taken away.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class UploadConfiguration {

	@Bean(destroyMethod = "delete")
	UploadFolder receivedUploads(UploadSettings settings) {
		return UploadFolder.in(settings.keptIn());
	}

	@Bean
	MultipartConfigElement multipartConfigElement(MultipartProperties properties, UploadFolder received) {
		properties.setLocation(received.path().toAbsolutePath().toString());
		return properties.createMultipartConfig();
	}

}
