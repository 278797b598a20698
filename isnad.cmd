@echo off
rem Starts Isnad on Windows: finds a JDK, builds the program when its sources are newer, then runs it.
rem Exit codes of this script's own: 3 a JDK or Maven is missing, 70 the build failed.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
set "HOME_FOLDER=%~dp0"
set "STAMP=%HOME_FOLDER%target\launcher\built"
set "LOCK=%HOME_FOLDER%target\launcher\lock"
set "BUILD_LOG=%HOME_FOLDER%target\launcher\build.log"
set "JDK="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%J in ('where java 2^>nul') do call :try_java "%%J"
if not defined JDK for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
    for /d %%D in ("%%~P\*") do call :try "%%D"
)
if not defined JDK (
    echo إسناد: لا يوجد JDK 25 أو أحدث. ثبّت Temurin 25 أو عيّن JAVA_HOME.>&2
    echo isnad: there is no JDK 25 or later. Install Temurin 25, or set JAVA_HOME.>&2
    exit /b 3
)

call :is_built || call :build || exit /b
"%JDK%\bin\java" -XX:+UseSerialGC -XX:PretenureSizeThreshold=32m -XX:MaxRAMPercentage=60 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "%HOME_FOLDER%target\isnad.jar" org.isnad.app.Launcher %*
exit /b

rem try FOLDER: takes the JDK in that folder when it is version 25 or later.
:try
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~V"
set "VERSION=%VERSION:"=%"
if %VERSION% GEQ 25 set "JDK=%~1"
exit /b 0

:try_java
for %%B in ("%~dp1..") do call :try "%%~fB"
exit /b 0

rem Succeeds if no source file or folder is newer than the last build.
:is_built
if not exist "%STAMP%" exit /b 1
if not exist "%HOME_FOLDER%target\isnad.jar" exit /b 1
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:STAMP).LastWriteTimeUtc; $paths = 'pom.xml', 'src\main', 'seeds' | ForEach-Object { $env:HOME_FOLDER + $_ }; $all = @(Get-Item -LiteralPath $paths) + @(Get-ChildItem -LiteralPath $paths -Recurse); if ($all | Where-Object { $_.LastWriteTimeUtc -gt $built }) { exit 1 }"
exit /b

:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo إسناد: البناء يحتاج إلى Maven، وهو غير موجود.>&2
    echo isnad: building needs Maven, which was not found.>&2
    exit /b 3
)
if not exist "%HOME_FOLDER%target\launcher" mkdir "%HOME_FOLDER%target\launcher"
rem The lock is an open file handle of this process and ends with it, so no lock is left behind.
rem A process that cannot open the file waits a second and tries again.
:lock_build
set "RESULT="
2>nul (
    9>"%LOCK%" call :build_locked
)
if defined RESULT exit /b %RESULT%
ping -n 2 127.0.0.1 >nul
goto lock_build

:build_locked
call :is_built && (
    set "RESULT=0"
    exit /b 0
)
echo إسناد: يُبنى البرنامج، وقد يستغرق ذلك دقيقة… / isnad: building, this may take a minute…>con
type nul >"%STAMP%.started"
set "JAVA_HOME=%JDK%"
call mvn -f "%HOME_FOLDER%pom.xml" -B -q -Dquick -Dmaven.test.skip=true package >"%BUILD_LOG%" 2>&1
if errorlevel 1 (
    type "%BUILD_LOG%" >con
    echo إسناد: فشل البناء. السجل: %BUILD_LOG%>con
    echo isnad: the build failed. Its log: %BUILD_LOG%>con
    set "RESULT=70"
    exit /b 70
)
set "RESULT=0"
move /y "%STAMP%.started" "%STAMP%" >nul
exit /b 0
