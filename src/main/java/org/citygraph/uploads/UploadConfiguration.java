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

	@Bean
	MultipartConfigElement multipartConfigElement(MultipartProperties properties, ReceivedUploads received) {
		received.path().ifPresent((path) -> properties.setLocation(path.toString()));
		return properties.createMultipartConfig();
	}

}
