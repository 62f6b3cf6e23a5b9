package org.citygraph.browser;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The landing page, the entrance, and Neo4j Browser's files.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

	private final Connection connection;

	Pages(Connection connection) {
		this.connection = connection;
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addViewController("/").setViewName("forward:/pages/landing.html");
		registry.addViewController("/explore").setViewName("forward:/pages/explore.html");
		registry.addRedirectViewController("/browser", "/browser/");
	}

	/** Browser's scripts have a hash in their names, so they never change. */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/browser/*.js")
			.addResourceLocations("classpath:/browser/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
		registry.addResourceHandler("/browser/**")
			.addResourceLocations("classpath:/browser/")
			.setCacheControl(CacheControl.noCache());
		registry.addResourceHandler("/pages/**")
			.addResourceLocations("classpath:/pages/")
			.setCacheControl(CacheControl.noCache());
	}

	/** A Neo4j server's own Browser, at another address, loads them from here. */
	@Override
	public void addCorsMappings(CorsRegistry registry) {
		for (String path : List.of("/browser-content/guide", "/browser-content/style.grass")) {
			registry.addMapping(path).allowedOrigins("*").allowedMethods("GET").allowCredentials(false);
		}
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(PageHeaders.strict())
			.addPathPatterns("/", "/explore", "/pages/**", "/browser-content/**");
		registry.addInterceptor(PageHeaders.ofNeo4jBrowser(this.connection)).addPathPatterns("/browser/**");
	}

}
