package org.citygraph.browser;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.citygraph.Programs;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The Chromium and chromedriver of the machine; none is downloaded.
 */
final class Chromium {

	private static final Optional<File> BROWSER = Stream.of("chromium", "chromium-browser", "google-chrome")
		.flatMap((name) -> Programs.onPath(name).stream())
		.findFirst();

	private static final Optional<File> DRIVER = Programs.onPath("chromedriver");

	private Chromium() {
	}

	static boolean isInstalled() {
		return BROWSER.isPresent() && DRIVER.isPresent();
	}

	/** A fresh profile that keeps a log of its requests. */
	static ChromeDriver start(Path profile) {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(BROWSER.orElseThrow());
		options.addArguments(List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
				"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--window-size=1500,1000", "--user-data-dir=" + profile));
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.PERFORMANCE, Level.ALL);
		options.setCapability("goog:loggingPrefs", logs);
		ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.orElseThrow())
			.usingAnyFreePort()
			.build();
		return new ChromeDriver(service, options);
	}

}
